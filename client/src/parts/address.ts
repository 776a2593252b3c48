import { useEffect, useState } from "preact/hooks";

const OWN = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The address that people type to join. A screen opened on the server's own computer calls it
 * localhost, which leads no phone anywhere: there the join picture says the address in its title.
 */
export function useAddress(code: string): string {
  const [address, setAddress] = useState(location.host);
  useEffect(() => {
    if (OWN.has(location.hostname)) void told(code).then((found) => found && setAddress(found));
  }, [code]);
  return address;
}

async function told(code: string): Promise<string | null> {
  const answer = await fetch(`/qr/${code}.svg`).catch(() => null);
  if (!answer?.ok) return null;
  const picture = new DOMParser().parseFromString(await answer.text(), "image/svg+xml");
  const link = picture.querySelector("title")?.textContent;
  return link ? new URL(link).host : null;
}

import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../../words";
import { CopyLink } from "./CopyLink";

/** What the server draws of a link: where it leads, and the square to scan. */
type Drawn = { readonly address: string; readonly box: string; readonly path: string };

/**
 * The link to somebody's console, seen at once as it is made: to scan, to copy, or to read. It is
 * told by the address that others in the room can follow.
 */
export function GivenLink({ secret }: { secret: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    place.current?.scrollIntoView?.({ block: "nearest" });
    place.current?.focus();
    setDrawn(null);
    void draw(secret).then(setDrawn);
  }, [secret]);
  const link = drawn?.address ?? `${location.origin}/console#${secret}`;
  return (
    <div ref={place} class="staff-link" role="status" tabIndex={-1}>
      <p>{say("staff-link-once")}</p>
      {drawn && (
        <svg class="staff-qr" viewBox={drawn.box} role="img" aria-label={say("staff-qr")}>
          <rect width="100%" height="100%" fill="#fff" />
          <path d={drawn.path} fill="none" stroke="#000" />
        </svg>
      )}
      <p class="staff-address" translate={false}>
        {link}
      </p>
      <CopyLink link={link} />
    </div>
  );
}

async function draw(secret: string): Promise<Drawn | null> {
  const asked = { method: "POST", body: secret };
  const answer = await fetch("/qr/console", asked).catch(() => null);
  if (!answer?.ok) return null;
  const picture = new DOMParser().parseFromString(await answer.text(), "image/svg+xml");
  const address = picture.querySelector("title")?.textContent;
  const box = picture.documentElement.getAttribute("viewBox");
  const path = picture.querySelector("path[stroke]")?.getAttribute("d");
  return address && box && path ? { address, box, path } : null;
}

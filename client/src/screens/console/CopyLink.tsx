import { useEffect, useRef, useState } from "preact/hooks";
import { copy } from "../../parts/copying";
import { say } from "../../words";

type CopyLinkProps = { link: string; words?: string };

/** Copies a link, and says so; where no browser would, the words of the link are there to select. */
export function CopyLink({ link, words = say("staff-copy") }: CopyLinkProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(""), [link]);
  const take = async () => {
    const done = button.current && (await copy(link, button.current));
    setSaid(say(done ? "console-copied" : "console-not-copied"));
  };
  return (
    <button ref={button} type="button" class="plain-button" onClick={() => void take()}>
      {said || words}
    </button>
  );
}

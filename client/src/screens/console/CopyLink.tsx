import { useState } from "preact/hooks";
import { say } from "../../words";

type CopyLinkProps = { link: string; words?: string };

/** Only where the browser lets a page copy; elsewhere the words of the link are there to select. */
export function CopyLink({ link, words = say("staff-copy") }: CopyLinkProps) {
  const [copied, setCopied] = useState(false);
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return null;
  const copy = () => void clipboard.writeText(link).then(() => setCopied(true));
  return (
    <button type="button" class="plain-button" onClick={copy}>
      {copied ? say("console-copied") : words}
    </button>
  );
}

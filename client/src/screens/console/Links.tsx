import { useState } from "preact/hooks";
import { say } from "../../words";

/** The wall, and this console's own address, which is the key to it. */
export function Links({ code }: { code: string }) {
  return (
    <div class="links">
      <a class="plain-button" href={`/wall/${code}`} target="_blank" rel="noreferrer">
        {say("console-wall-link")}
      </a>
      <CopyLink />
      <p class="soft">{say("console-keep-link-hint")}</p>
    </div>
  );
}

/** Only where the browser lets a page copy; elsewhere the address bar is there. */
function CopyLink() {
  const [copied, setCopied] = useState(false);
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return null;
  const copy = () => void clipboard.writeText(location.href).then(() => setCopied(true));
  return (
    <button type="button" class="plain-button" onClick={copy}>
      {say(copied ? "console-copied" : "console-copy")}
    </button>
  );
}

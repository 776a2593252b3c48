import { useState } from "preact/hooks";
import { language, say } from "../../words";

const GUIDES = ["facilitator", "host"] as const;

/** The wall, and this console's own address, which is the key to it; and guides to print. */
export function Links({ code }: { code: string }) {
  return (
    <div class="links">
      <a class="plain-button" href={`/wall/${code}`} target="_blank" rel="noreferrer">
        {say("console-wall-link")}
      </a>
      <CopyLink />
      {GUIDES.map((guide) => (
        <a
          key={guide}
          class="plain-button"
          href={`/guide/${guide}/${language() ?? "en"}`}
          target="_blank"
          rel="noreferrer"
        >
          {say(`console-guide-${guide}`)}
        </a>
      ))}
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

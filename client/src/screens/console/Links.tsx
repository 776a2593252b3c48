import { language, say } from "../../words";
import { CopyLink } from "./CopyLink";

const GUIDES = ["facilitator", "host"] as const;

/** The wall, and this console's own address, which is the key to it; and guides to print. */
export function Links({ code }: { code: string }) {
  return (
    <div class="links">
      <a class="plain-button" href={`/wall/${code}`} target="_blank" rel="noreferrer">
        {say("console-wall-link")}
      </a>
      <CopyLink link={location.href} words={say("console-copy")} />
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

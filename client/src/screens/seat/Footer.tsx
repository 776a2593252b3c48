import { Mark } from "../../parts/Card";
import { Icon } from "../../parts/Icon";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

export type SheetName = "card" | "table" | "safety";

type FooterProps = PromptProps & {
  onOpen: (sheet: SheetName) => void;
  /** A short word back to the person. */
  onSaid: (words: string) => void;
};

/** Always in reach: one's card, the table, passing while there is something to pass, and safety. */
export function Footer({ at, onOpen, onSaid }: FooterProps) {
  const pass = async () => {
    if (at.isSending("pass")) return;
    const ack = await at.say({ type: "pass" });
    if (ack.ok) onSaid(say("passed"));
  };
  return (
    <nav class="seat-foot" aria-label={say("foot")}>
      <button type="button" class="foot-card" onClick={() => onOpen("card")}>
        <Mark kind="role" size={24} />
        {say("foot-card")}
      </button>
      <button type="button" onClick={() => onOpen("table")}>
        <Icon name="table" />
        {say("foot-table")}
      </button>
      {!at.table.is_done && (
        <button
          type="button"
          aria-disabled={at.isSending("pass") ? "true" : undefined}
          onClick={pass}
        >
          <Icon name="pass" />
          {say("foot-pass")}
        </button>
      )}
      <button type="button" class="foot-safety" onClick={() => onOpen("safety")}>
        <Icon name="safety" />
        {say("foot-safety")}
      </button>
    </nav>
  );
}

import { Button } from "../../parts/Button";
import { Cover } from "../../parts/Cover";
import type { Connection } from "../../wire/connection";
import { say } from "../../words";

type ClosedProps = {
  line: Connection;
  onGone: () => void;
  /** Whether one's own seat is behind this one: nobody need join again. */
  isLent: boolean;
};

/** A line that does not heal by itself: why, and what can be done. */
export function Closed({ line, onGone, isLent }: ClosedProps) {
  const reason = line.reason.value;
  const isElsewhere = reason === "replaced" && !isLent;
  const { title, why } = wordsOf(reason, isLent, line.view("seat")?.alias ?? "");
  return (
    <main class="prompt lone">
      <div class="prompt-page">
        <Cover title={title} line={why} />
      </div>
      <div class="prompt-actions">
        {isElsewhere ? (
          <Button wide onTap={() => line.open()}>
            {say("use-here")}
          </Button>
        ) : (
          <Button wide onTap={onGone}>
            {say(isLent ? "lent-back" : "join-again")}
          </Button>
        )}
      </div>
    </main>
  );
}

type Why = { title: string; why?: string };

/** A screen that was lent goes back without a reason; whoever has it now is not told from here. */
function wordsOf(reason: string | null, isLent: boolean, alias: string): Why {
  if (reason === "replaced") {
    const id = isLent ? "lent-taken" : "elsewhere";
    return { title: say(id, { alias }), why: say(`${id}.line`) };
  }
  const title = say("seat-gone");
  return isLent && reason === "ticket_spent" ? { title } : { title, why: say(`code-${reason}`) };
}

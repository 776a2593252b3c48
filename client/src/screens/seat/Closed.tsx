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
  const isElsewhere = reason === "replaced";
  const why = isLent && reason === "ticket_spent" ? undefined : say(`code-${reason}`);
  return (
    <main class="prompt lone">
      <div class="prompt-page">
        <Cover
          title={say(isElsewhere ? "elsewhere" : "seat-gone")}
          line={isElsewhere ? say("elsewhere.line") : why}
        />
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

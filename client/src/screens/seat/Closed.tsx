import { Button } from "../../parts/Button";
import { Cover } from "../../parts/Cover";
import type { Connection } from "../../wire/connection";
import { say } from "../../words";

/** A line that does not heal by itself: why, and what can be done. */
export function Closed({ line, onGone }: { line: Connection; onGone: () => void }) {
  const reason = line.reason.value;
  const isElsewhere = reason === "replaced";
  return (
    <main class="prompt lone">
      <div class="prompt-page">
        <Cover
          title={say(isElsewhere ? "elsewhere" : "seat-gone")}
          line={say(isElsewhere ? "elsewhere.line" : `code-${reason}`)}
        />
      </div>
      <div class="prompt-actions">
        {isElsewhere ? (
          <Button wide onTap={() => line.open()}>
            {say("use-here")}
          </Button>
        ) : (
          <Button wide onTap={onGone}>
            {say("join-again")}
          </Button>
        )}
      </div>
    </main>
  );
}

import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Sheet } from "../../parts/Sheet";
import { say } from "../../words";
import { useDesk } from "./desk";

/** One press: the same workshop once more, filled with simulated people, under a link of its own. */
export function RehearseSheet({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const [made, setMade] = useState<{ code: string; console: string } | null>(null);
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    const given = await desk.wish({ type: "rehearse" });
    setMaking(false);
    if (given && "code" in given) setMade(given);
  };
  return (
    <Sheet title={say("rehearse-title")} onClose={onClose}>
      <p role="status">{say(made ? "rehearse-made" : "rehearse-hint")}</p>
      {made ? (
        <div class="answers">
          <a
            class="button"
            href={`/console#${made.console}`}
            target="_blank"
            rel="noreferrer"
            data-look="plain"
          >
            {say("rehearse-open")}
          </a>
          <TryIt code={made.code} />
        </div>
      ) : (
        <p class="answers">
          <Button off={isMaking} onTap={() => void make()}>
            {say("rehearse-do")}
          </Button>
        </p>
      )}
    </Sheet>
  );
}

/** A phone's own page in a window: what a participant sees, in a rehearsal alone. */
export function TryIt({ code }: { code: string }) {
  return (
    <a class="plain-button" href={`/j/${code}`} target="_blank" rel="noreferrer">
      {say("rehearse-try")}
    </a>
  );
}

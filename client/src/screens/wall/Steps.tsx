import type { PhaseId } from "../../wire/types";
import { say } from "../../words";

/** Where the room is in its run of show: a dot a part, and the part's own words only for now. */
export function Steps({ run, leg }: { run: readonly PhaseId[]; leg: number }) {
  const at = Math.min(leg + 1, run.length);
  return (
    <ol class="steps" aria-label={say("wall-steps", { at, of: run.length })}>
      {run.map((phase, index) => (
        <li
          key={phase}
          data-place={Math.sign(index - leg)}
          aria-current={index === leg ? "step" : undefined}
        >
          <span class="unseen">{say(`phase-${phase}`)}</span>
        </li>
      ))}
    </ol>
  );
}

import type { PhaseId } from "../../wire/types";
import { say } from "../../words";

/** What phones and the wall will show in a phase, in words, before anybody is moved there. */
export function Peek({ phase }: { phase: PhaseId | undefined }) {
  const key = phase ?? "end";
  return (
    <dl class="peek">
      <div>
        <dt>{say("console-peek-phone")}</dt>
        <dd>{say(`peek-${key}-phone`)}</dd>
      </div>
      <div>
        <dt>{say("console-peek-wall")}</dt>
        <dd>{say(`peek-${key}-wall`)}</dd>
      </div>
    </dl>
  );
}

export function phaseWords(phase: PhaseId | undefined): string {
  return say(`phase-${phase ?? "done"}`);
}

import type { PhaseId } from "../../wire/types";
import { say } from "../../words";

type PeekProps = {
  phase: PhaseId | undefined;
  /** One of several tables goes there; the wall is of all of them. */
  alone?: boolean;
};

/** What phones and the wall will show in a phase, in words, before anybody is moved there. */
export function Peek({ phase, alone = false }: PeekProps) {
  const key = phase ?? "end";
  return (
    <dl class="peek">
      <div>
        <dt>{say("console-peek-phone")}</dt>
        <dd>{say(`peek-${key}-phone`)}</dd>
      </div>
      <div>
        <dt>{say("console-peek-wall")}</dt>
        <dd>{say(alone ? "console-peek-wall-stays" : `peek-${key}-wall`)}</dd>
      </div>
    </dl>
  );
}

export function phaseWords(phase: PhaseId | undefined): string {
  return say(`phase-${phase ?? "done"}`);
}

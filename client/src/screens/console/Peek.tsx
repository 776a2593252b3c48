import type { ConsoleView, PhaseId } from "../../wire/types";
import { say } from "../../words";

type PeekProps = {
  phase: PhaseId | undefined;
  room: ConsoleView;
  /** Without one, all tables go there. */
  table?: number | undefined;
};

/** What phones and the wall will show in a phase, in words, before anybody is moved there. */
export function Peek({ phase, room, table }: PeekProps) {
  const key = phase ?? "end";
  const isAlone = table !== undefined && room.order.length > 1;
  return (
    <dl class="peek">
      <div>
        <dt>{say("console-peek-phone")}</dt>
        <dd>{say(`peek-${key}-phone`)}</dd>
      </div>
      <div>
        <dt>{say("console-peek-wall")}</dt>
        <dd>{say(isAlone ? "console-peek-wall-stays" : `peek-${key}-wall`)}</dd>
      </div>
    </dl>
  );
}

export function phaseWords(phase: PhaseId | undefined): string {
  return say(`phase-${phase ?? "done"}`);
}

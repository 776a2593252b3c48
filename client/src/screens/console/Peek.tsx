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
  const wall = isOneOfMany(room, table) ? "console-peek-wall-stays" : `peek-${key}-wall`;
  return <Peeked phones={say(`peek-${key}-phone`)} wall={say(wall)} />;
}

/** The same of a phase they are taken back to, which goes on; one table of many may leave the wall. */
export function PeekBack({ phase, room, table }: PeekProps) {
  const wall = isOneOfMany(room, table) ? undefined : say(`peek-${phase ?? "end"}-wall`);
  return <Peeked phones={say("console-peek-back")} wall={wall} />;
}

function isOneOfMany(room: ConsoleView, table: number | undefined): boolean {
  return table !== undefined && room.order.length > 1;
}

function Peeked({ phones, wall }: { phones: string; wall: string | undefined }) {
  return (
    <dl class="peek">
      <div>
        <dt>{say("console-peek-phone")}</dt>
        <dd>{phones}</dd>
      </div>
      {wall && (
        <div>
          <dt>{say("console-peek-wall")}</dt>
          <dd>{wall}</dd>
        </div>
      )}
    </dl>
  );
}

export function phaseWords(phase: PhaseId | undefined): string {
  return say(`phase-${phase ?? "done"}`);
}

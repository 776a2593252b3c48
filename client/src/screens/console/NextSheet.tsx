import { useState } from "preact/hooks";
import { sayAloud } from "../../parts/Aloud";
import { Button } from "../../parts/Button";
import { Sheet } from "../../parts/Sheet";
import { secondsLeft } from "../../wire/clock";
import type { ConsoleView, Countdown, PhaseId, Tile } from "../../wire/types";
import { listed, say } from "../../words";
import { Answers } from "./Answers";
import { type Desk, useDesk } from "./desk";
import { MovedSheet, whereIs } from "./MovedSheet";
import { Peek, phaseWords } from "./Peek";

type NextSheetProps = {
  room: ConsoleView;
  /** Without one, all tables are meant. */
  table?: number;
  onClose: () => void;
};

/** What comes next, in words, before anybody is moved: whom it asks about, and where to, stays. */
export function NextSheet({ room, table: asked, onClose }: NextSheetProps) {
  const desk = useDesk();
  const [table] = useState(asked);
  const at = whereIs(desk, room, table);
  const [leg] = useState(at + 1);
  const phase = room.run[leg]?.phase;
  const title = say("console-next", { phase: phaseWords(phase) });
  if (leg !== at + 1) {
    return <MovedSheet title={title} room={room} table={table} at={at} onClose={onClose} />;
  }
  const moved = table === undefined ? movedOn(desk, room) : [table];
  const isByTable = table === undefined && room.pace === "table";
  const spare = isByTable ? "" : spareWords(desk, room, at, moved);
  const move = async () => {
    onClose();
    const done = await desk.ask({ type: "advance", leg }, table);
    if (!done) return;
    const key = table === undefined ? "console-moved" : "console-moved-one";
    sayAloud(say(key, { no: table ?? 0, phase: phaseWords(phase) }));
    if (spare) desk.hear(spare);
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <Answers
          yes={table === undefined ? say("console-move") : say("console-move-one", { no: table })}
          onYes={() => void move()}
          no={say("console-not-yet")}
          onNo={onClose}
        />
      }
    >
      <Peek phase={phase} room={room} table={table} />
      <CheckIn tables={moved.filter((no) => desk.tile(no)?.wants_check_in)} />
      <Onwards tables={moved} />
      {table === undefined && <Missed room={room} />}
      <p class="soft">
        {isByTable ? say("console-peek-pace") : busyWords(desk, room, leg, moved)} {spare}
      </p>
    </Sheet>
  );
}

/** Safety comes before working together: a low pulse is looked after first. */
function CheckIn({ tables }: { tables: readonly number[] }) {
  if (tables.length === 0) return null;
  return (
    <p class="check-in">
      {say("console-check-in", { count: tables.length, tables: tables.join(", ") })}
    </p>
  );
}

/** What each table is in the middle of, so that nobody cuts it off without knowing. */
function Onwards({ tables }: { tables: readonly number[] }) {
  const desk = useDesk();
  const inMidst = tables.flatMap((no) => {
    const onward = desk.tile(no)?.onward;
    return onward ? [{ no, ...onward }] : [];
  });
  if (inMidst.length === 0) return null;
  return (
    <ul class="onwards">
      {inMidst.map(({ no, midst, done, of, stays }) => (
        <li key={no}>
          <b>{say(`console-onward-${midst}`, { no, done, of })}</b>{" "}
          {stays > 0 && say("console-onward-stays", { minutes: stays })}
        </li>
      ))}
    </ul>
  );
}

/** What each table would not come to, as the room is ahead of it, and the way to bring it there first. */
function Missed({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const behind = room.order.flatMap((no) => desk.tile(no) ?? []).filter(isBehind);
  if (behind.length === 0) return null;
  const bring = async (no: number, phase: PhaseId | undefined) => {
    const isDone = await desk.ask({ type: "advance", leg: 1 + whereIs(desk, room, no) }, no);
    if (isDone) desk.hear(say("console-moved-one", { no, phase: phaseWords(phase) }));
  };
  return (
    <ul class="onwards">
      {behind.map(({ no, phase, misses }) => (
        <li key={no}>
          <b>
            {say("console-misses", {
              no,
              phase: phaseWords(phase),
              missed: listed(misses.map(phaseWords)),
            })}
          </b>
          <Button look="quiet" onTap={() => void bring(no, misses[0])}>
            {say("console-bring", { no, phase: phaseWords(misses[0]) })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The tables that go on with the room: all but those that are further already. */
function movedOn(desk: Desk, room: ConsoleView): readonly number[] {
  return room.order.filter((no) => whereIs(desk, room, no) <= room.leg);
}

/** Whether the room has gone on without this table. */
export function isBehind(tile: Tile): boolean {
  return tile.misses.length > 0;
}

/** What becomes of the minutes that tables leave over in this leg. */
function spareWords(desk: Desk, room: ConsoleView, at: number, moved: readonly number[]): string {
  const there = moved.filter((no) => whereIs(desk, room, no) === at);
  const spare = there.map((no) => minutesLeft(desk.tile(no)?.closes));
  const [least, most] = [Math.min(...spare), Math.max(...spare)];
  const leg = room.run[at];
  if (!leg || most <= 0) return "";
  const args = { least, minutes: most, from: phaseWords(leg.phase) };
  const isLast = at + 1 === room.run.length;
  return [
    say(least < most ? "console-spare-apart" : "console-spare", args),
    leg.lends_to
      ? say("console-spare-lent", { phase: phaseWords(leg.lends_to) })
      : say(isLast ? "console-spare-last" : "console-spare-later"),
  ].join(" ");
}

function minutesLeft(closes: Countdown | undefined): number {
  return closes ? Math.ceil(secondsLeft(closes) / 60) : 0;
}

/** Whom the move to a leg would take away from something, or past it. */
function busyWords(desk: Desk, room: ConsoleView, leg: number, moved: readonly number[]): string {
  const busy = moved.filter((no) => {
    const tile = desk.tile(no);
    const isDone = tile?.is_ready && whereIs(desk, room, no) + 1 === leg;
    return tile !== undefined && !tile.is_done && !isDone;
  });
  const key = moved.length === 1 ? "console-peek-busy-one" : "console-peek-busy";
  return say(key, { count: busy.length });
}

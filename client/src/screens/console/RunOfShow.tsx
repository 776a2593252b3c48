import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { now } from "../../wire/clock";
import type { ConsoleView, Countdown, LegView, PhaseId, Tile } from "../../wire/types";
import { say } from "../../words";
import { BackSheet } from "./BackSheet";
import { CloseButton } from "./CloseButton";
import { useClockWords } from "./clockwords";
import { type Desk, useDesk } from "./desk";
import { isBehind, NextSheet } from "./NextSheet";
import { phaseWords } from "./Peek";

/** The phases in words with their minutes, where the room is, and the way on. */
export function RunOfShow({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const spread = spreadOf(desk, room);
  return (
    <nav class="run" aria-label={say("console-run")}>
      <ol class="run-legs">
        {room.run.map((leg, index) => (
          <Leg
            key={leg.phase}
            leg={leg}
            place={Math.sign(index - room.leg)}
            closes={index === room.leg ? room.closes : undefined}
            lent={index < room.leg ? 0 : mostLent(desk, room, leg.phase)}
            tables={spread.size > 1 ? (spread.get(leg.phase) ?? 0) : 0}
          />
        ))}
      </ol>
      {room.role === "lead" && <Forward room={room} />}
    </nav>
  );
}

type LegProps = {
  leg: LegView;
  place: number;
  closes: Countdown | undefined;
  lent: number;
  tables: number;
};

/** One phase: as wide as it is long. `place` is -1 behind the room, 0 where it is, 1 ahead. */
function Leg({ leg, place, closes, lent, tables }: LegProps) {
  const clock = useClockWords(closes);
  const minutes = Math.round(leg.minutes);
  return (
    <li
      class="leg"
      style={{ flexGrow: leg.minutes }}
      data-place={place}
      aria-current={place === 0 ? "step" : undefined}
    >
      <span class="leg-name">{phaseWords(leg.phase)}</span>
      <span class="leg-time">
        {place === 0 && closes ? clock : say("console-minutes", { minutes })}
        {place < 0 && <span class="unseen">, {say("console-done")}</span>}
      </span>
      {lent > 0 && <span class="leg-tables">{say("console-lent", { minutes: lent })}</span>}
      {tables > 0 && <span class="leg-tables">{say("lobby-tables", { count: tables })}</span>}
    </li>
  );
}

/** How many tables are in which phase. */
function spreadOf(desk: Desk, room: ConsoleView): ReadonlyMap<PhaseId, number> {
  const spread = new Map<PhaseId, number>();
  for (const no of room.order) {
    const phase = desk.tile(no)?.phase;
    if (phase) spread.set(phase, (spread.get(phase) ?? 0) + 1);
  }
  return spread;
}

/** The most minutes that any table has for a phase from an earlier one, which left them over. */
function mostLent(desk: Desk, room: ConsoleView, phase: PhaseId): number {
  if (!room.run.some((leg) => leg.lends_to === phase)) return 0;
  return Math.max(0, ...room.order.map((no) => desk.tile(no)?.lent ?? 0));
}

/** On to the next phase; for ten seconds the way back at once, and later the way back in peace. */
function Forward({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const [open, setOpen] = useState<"next" | "back" | null>(null);
  const close = () => setOpen(null);
  const straggler = onlyTableBehind(desk, room);
  const next = straggler ? straggler.misses[0] : room.run[room.leg + 1]?.phase;
  const isOver = room.leg >= room.run.length && !straggler;
  const isUndoable = (room.undo_until ?? 0) > now.value;
  return (
    <div class="forward">
      {desk.may("undo_advance") && isUndoable && <Undo room={room} />}
      {isOver ? (
        <CloseButton look={isUndoable ? "quiet" : "plain"} />
      ) : (
        <Button
          look={!isUndoable && isTime(desk, room) ? "plain" : "quiet"}
          off={!desk.may("advance")}
          shortcut="N"
          onTap={() => setOpen("next")}
        >
          {say("console-next", { phase: phaseWords(next) })}
        </Button>
      )}
      {desk.may("revert") && !isUndoable && (
        <button
          type="button"
          class="plain-button"
          aria-keyshortcuts="B"
          onClick={() => setOpen("back")}
        >
          {say("console-back-short")}
        </button>
      )}
      {open === "next" && (
        <NextSheet room={room} {...(straggler && { table: straggler.no })} onClose={close} />
      )}
      {open === "back" && <BackSheet room={room} onClose={close} />}
    </div>
  );
}

/** The room's only table, where the room has gone on without it: to lead on is to fetch it. */
function onlyTableBehind(desk: Desk, room: ConsoleView): Tile | undefined {
  const [only, ...others] = room.order.flatMap((no) => desk.tile(no) ?? []);
  return only && others.length === 0 && isBehind(only) ? only : undefined;
}

const COUNTS_BY = 5;

/**
 * Takes the last change of phase back at once. Its name counts seldom, as each new name of what has
 * the focus is read out. When its time is over the focus goes to the way on, beside it.
 */
function Undo({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const count = useRef<HTMLElement>(null);
  // The end of a plain effect would come when the button, and the focus with it, have gone.
  useLayoutEffect(() => () => passFocus(count.current?.closest("button")), []);
  const left = Math.ceil(((room.undo_until ?? 0) - now.value) / 1000);
  const label = say("console-undo-left", { seconds: COUNTS_BY * Math.ceil(left / COUNTS_BY) });
  const phase = phaseWords(room.run[room.leg - 1]?.phase);
  const undo = async () => {
    if (await desk.ask({ type: "undo_advance" })) desk.hear(say("console-moved-back", { phase }));
  };
  return (
    <Button shortcut="U" onTap={() => void undo()} aria-label={label}>
      {say("console-undo")} <span ref={count} class="undo-left" title={label} data-left={left} />
    </Button>
  );
}

function passFocus(button: Element | null | undefined): void {
  const next = button?.nextElementSibling;
  if (button === document.activeElement && next instanceof HTMLElement) next.focus();
}

/** Whether every table is done with this phase. */
function isTime(desk: Desk, room: ConsoleView): boolean {
  return room.order.every((no) => desk.tile(no)?.is_ready ?? true);
}

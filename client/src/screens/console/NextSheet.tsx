import { Sheet } from "../../parts/Sheet";
import type { ConsoleView, PhaseId } from "../../wire/types";
import { say } from "../../words";
import { Answers } from "./Answers";
import { type Desk, useDesk } from "./desk";
import { Peek, phaseWords } from "./Peek";

type NextSheetProps = {
  room: ConsoleView;
  /** Without one, all tables are meant. */
  table?: number;
  onClose: () => void;
};

/** What comes next, in words, before anybody is moved. */
export function NextSheet({ room, table, onClose }: NextSheetProps) {
  const desk = useDesk();
  const leg = 1 + (table === undefined ? room.leg : legOf(room, desk.tile(table)?.phase));
  const phase = room.run[leg]?.phase;
  const move = async () => {
    onClose();
    const done = await desk.ask({ type: "advance", leg }, table);
    if (done) desk.aloud.value = say("console-moved", { phase: phaseWords(phase) });
  };
  return (
    <Sheet
      title={say("console-next", { phase: phaseWords(phase) })}
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
      <Peek phase={phase} />
      <CheckIn tables={movedBy(room, table).filter((no) => desk.tile(no)?.wants_check_in)} />
      <p class="soft">{busyWords(desk, room, table)}</p>
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

function movedBy(room: ConsoleView, table: number | undefined): readonly number[] {
  return table === undefined ? room.order : [table];
}

function legOf(room: ConsoleView, phase: PhaseId | undefined): number {
  return room.run.findIndex((leg) => leg.phase === phase);
}

/** Whom the move would take away from something. */
function busyWords(desk: Desk, room: ConsoleView, table: number | undefined): string {
  if (table === undefined && room.pace === "table") return say("console-peek-pace");
  const busy = movedBy(room, table).filter((no) => {
    const tile = desk.tile(no);
    return tile !== undefined && !tile.is_ready && !tile.is_done;
  });
  return say("console-peek-busy", { count: busy.length });
}

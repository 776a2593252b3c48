import { Button } from "../../parts/Button";
import { Sheet } from "../../parts/Sheet";
import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import type { Desk } from "./desk";
import { phaseWords } from "./Peek";

/** At which leg of the run a table is, or without one the room; after the last once it is over. */
export function whereIs(desk: Desk, room: ConsoleView, table: number | undefined): number {
  if (table === undefined) return room.leg;
  const tile = desk.tile(table);
  return tile?.is_done ? room.run.length : room.run.findIndex((leg) => leg.phase === tile?.phase);
}

type MovedSheetProps = {
  title: string;
  room: ConsoleView;
  table: number | undefined;
  at: number;
  onClose: () => void;
};

/** Whoever was to be moved has moved while the sheet was open: nothing is left to say yes to. */
export function MovedSheet({ title, room, table, at, onClose }: MovedSheetProps) {
  const phase = phaseWords(room.run[at]?.phase);
  return (
    <Sheet title={title} onClose={onClose} foot={<Button onTap={onClose}>{say("close")}</Button>}>
      <p role="status">
        {table === undefined
          ? say("console-meanwhile", { phase })
          : say("console-meanwhile-one", { no: table, phase })}
      </p>
    </Sheet>
  );
}

import { Button } from "../../parts/Button";
import { now } from "../../wire/clock";
import type { Tile } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";
import { whereIs } from "./MovedSheet";
import { phaseWords } from "./Peek";

/** The last change of phase of one table, taken back for as long as that may be; it keeps its place. */
export function UndoOne({ tile }: { tile: Tile }) {
  const desk = useDesk();
  const room = desk.room;
  const before = room?.run[whereIs(desk, room, tile.no) - 1]?.phase;
  const undo = async () => {
    const done = await desk.ask({ type: "undo_advance" }, tile.no);
    if (done) desk.hear(say("console-moved-back-one", { no: tile.no, phase: phaseWords(before) }));
  };
  return (
    <Button look="quiet" off={(tile.undo_until ?? 0) <= now.value} onTap={() => void undo()}>
      {say("console-undo")}
    </Button>
  );
}

import { Button } from "../../parts/Button";
import { now } from "../../wire/clock";
import type { Tile } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";

/** The last change of phase of one table, taken back for as long as that may be. */
export function UndoOne({ tile }: { tile: Tile }) {
  const desk = useDesk();
  if (tile.undo_until === undefined || tile.undo_until <= now.value) return null;
  return (
    <Button look="quiet" onTap={() => void desk.ask({ type: "undo_advance" }, tile.no)}>
      {say("console-undo")}
    </Button>
  );
}

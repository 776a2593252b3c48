import { Button } from "../../parts/Button";
import { now } from "../../wire/clock";
import type { Tile } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";

/** The last change of phase of one table, taken back for as long as that may be; it keeps its place. */
export function UndoOne({ tile }: { tile: Tile }) {
  const desk = useDesk();
  return (
    <Button
      look="quiet"
      off={(tile.undo_until ?? 0) <= now.value}
      onTap={() => void desk.ask({ type: "undo_advance" }, tile.no)}
    >
      {say("console-undo")}
    </Button>
  );
}

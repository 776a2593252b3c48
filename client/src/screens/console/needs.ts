import type { Tile } from "../../wire/types";
import { say } from "../../words";

/** Why a table wants a look, as one sentence. */
export function needWords(tile: Tile): string {
  if (tile.need === "metric") return say(`metric-${tile.need_metric ?? ""}-look`);
  return say(`need-${tile.need}`);
}

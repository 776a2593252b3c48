import type { Tile } from "../../wire/types";
import { say } from "../../words";

/** Why a table wants a look, as one sentence. */
export function needWords(tile: Tile): string {
  if (tile.need === "metric") return say(`metric-${tile.need_metric ?? ""}-look`);
  return say(`need-${tile.need}`);
}

/** What a table may be called when it is not mixed: its plan is then not made together. */
export function kindWords(tile: Tile): string {
  return tile.kind === "mixed" ? "" : say(`tile-kind-${tile.kind}`);
}

import type { ReadingView, Tile } from "../../wire/types";
import { hasWords, say } from "../../words";

/** What a nudge gives a table where it suggests more time, and what its sentence says of it. */
export const MORE_MINUTES = 2;
export const NUDGED = { minutes: MORE_MINUTES };

/** Why a table wants a look, as one sentence. */
export function needWords(tile: Tile): string {
  const metric = tile.need_metric;
  if (tile.need !== "metric" || metric === undefined) return say(`need-${tile.need}`);
  return say(reasoned(`metric-${metric}-look`, tile.readings[metric]));
}

/** The words of a metric for what it found, where its band can have more than one reason. */
export function reasoned(words: string, reading: ReadingView | undefined): string {
  return reading?.why === undefined ? words : `${words}-${reading.why}`;
}

/** What a table may be called when it is not mixed: its plan is then not made together. */
export function kindWords(tile: Tile): string {
  return tile.kind === "mixed" ? "" : say(`tile-kind-${tile.kind}`);
}

/** What a table is at, as `P9-ballot`: the words for the step, or else for its phase. */
export function asksWords(asks: string): string {
  const [phase] = asks.split("-");
  const key = [`asks-${asks}`, `asks-${phase}`].find(hasWords);
  return say(key ?? `phase-${phase}`);
}

/** How far a table is behind the room or ahead of it, in words; nothing when they are together. */
export function driftWords({ behind }: Tile): string {
  if (behind === 0) return "";
  return say(behind > 0 ? "tile-behind" : "tile-ahead", { minutes: Math.abs(behind) });
}

import { computed, type ReadonlySignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { secondsLeft } from "../../wire/clock";
import type { Countdown, Tile } from "../../wire/types";
import { say } from "../../words";

/** A countdown in words: whole minutes, because a console that ticks is a console that nags. */
function clockWords(closes: Countdown | undefined): string {
  if (!closes) return "";
  if (closes.left !== undefined) return say("time-stands");
  const seconds = secondsLeft(closes);
  if (seconds === 0) return say("time-up");
  if (seconds < 60) return say("clock-last");
  return say("clock-left", { minutes: Math.ceil(seconds / 60) });
}

/** The same, changing on screen by itself and only when the words do. */
export function useClockWords(closes: Countdown | undefined): ReadonlySignal<string> {
  return useMemo(() => computed(() => clockWords(closes)), [closes]);
}

/** A table's countdown, or that somebody has paused it. */
export function useTileClock(tile: Tile | undefined): string {
  const clock = useClockWords(tile?.closes).value;
  return tile?.stops.includes("pause") ? say("tile-paused") : clock;
}

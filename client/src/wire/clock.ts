import { signal } from "@preact/signals";
import type { Countdown } from "./types";

const SECOND = 1000;
let ahead = 0;

/** The server's time now, in Unix milliseconds; moves once a second, and whenever the server says it. */
export const now = signal(Date.now());

/** Takes in what the server's clock said just now, so that a new countdown begins at its full length. */
export function hearTime(serverNow: number): void {
  ahead = serverNow - Date.now();
  now.value = serverNow;
}

setInterval(() => {
  now.value = Date.now() + ahead;
}, SECOND);

/** Whole seconds left of a countdown, never below zero. Reads the clock, so it keeps itself current. */
export function secondsLeft(countdown: Countdown): number {
  const left = countdown.left ?? (countdown.ends_at ?? 0) - now.value;
  return Math.max(0, Math.ceil(left / SECOND));
}

import { effect, signal } from "@preact/signals";
import type { Countdown } from "./types";

const SECOND = 1000;
const ahead = signal(0);

/** The server's time now, in Unix milliseconds; moves once a second. */
export const now = signal(Date.now());

/** Takes in what the server's clock said just now. */
export function hearTime(serverNow: number): void {
  ahead.value = serverNow - Date.now();
}

effect(() => {
  now.value = Date.now() + ahead.value;
});
setInterval(() => {
  now.value = Date.now() + ahead.value;
}, SECOND);

/** Whole seconds left of a countdown, never below zero. Reads the clock, so it keeps itself current. */
export function secondsLeft(countdown: Countdown): number {
  const left = countdown.left ?? (countdown.ends_at ?? 0) - now.value;
  return Math.max(0, Math.ceil(left / SECOND));
}

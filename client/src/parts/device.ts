import { signal } from "@preact/signals";
import { keep, recall } from "../wire/keep";

/** How this phone is to be. Nothing of it is ever sent. */
export type Setting = "still" | "large";

const PLACE = "device";
const A_NUDGE = [120, 80, 120];
const settings = signal(recall<readonly Setting[]>(PLACE) ?? []);

/** Whether it is set: `still` never vibrates, `large` has larger letters. */
export function isSet(setting: Setting): boolean {
  return settings.value.includes(setting);
}

export function set(setting: Setting, on: boolean): void {
  const others = settings.peek().filter((each) => each !== setting);
  settings.value = on ? [...others, setting] : others;
  keep(PLACE, settings.value.length > 0 ? settings.value : undefined);
  dress();
}

/** Gives the page the letters that this phone is set to. */
export function dress(): void {
  document.documentElement.toggleAttribute("data-large", isSet("large"));
}

export function canVibrate(): boolean {
  return "vibrate" in navigator;
}

/** Vibrates shortly, unless this phone is to be still. */
export function nudge(): void {
  if (canVibrate() && !settings.peek().includes("still")) navigator.vibrate(A_NUDGE);
}

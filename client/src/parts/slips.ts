import { signal } from "@preact/signals";
import { keep, recall } from "../wire/keep";
import type { Backing, Horizon, Template } from "../wire/types";

/**
 * What somebody means to do, in their own words. Only its chips have a field on the wire; the rest
 * stays on this device. `day` is written as 2026-12-24.
 */
export type Slip = {
  readonly template: Template;
  readonly when: string;
  readonly will: string;
  readonly horizon: Horizon;
  readonly day: string;
  readonly backing: readonly Backing[];
};

const NONE: readonly Slip[] = [];
const held = signal<Readonly<Record<string, readonly Slip[]>>>({});

function placeOf(code: string, seat: string): string {
  return `slips.${code}.${seat}`;
}

/** The slips of this seat as this device holds them; whatever is drawn from them follows changes. */
export function slipsOf(code: string, seat: string): readonly Slip[] {
  const place = placeOf(code, seat);
  return held.value[place] ?? recall<readonly Slip[]>(place) ?? NONE;
}

export function keepSlip(code: string, seat: string, slip: Slip): void {
  hold(code, seat, [...slipsOf(code, seat), slip]);
}

export function dropSlip(code: string, seat: string, slip: Slip): void {
  hold(
    code,
    seat,
    slipsOf(code, seat).filter((each) => each !== slip),
  );
}

function hold(code: string, seat: string, slips: readonly Slip[]): void {
  const place = placeOf(code, seat);
  keep(place, slips.length > 0 ? slips : undefined);
  held.value = { ...held.value, [place]: slips };
}

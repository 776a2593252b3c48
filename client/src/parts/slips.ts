import type { Backing, Horizon, Template } from "../wire/types";
import { keptBySeat } from "./kept";

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

const slips = keptBySeat<readonly Slip[]>("slips", []);

/** The slips of this seat as this device holds them. */
export const slipsOf = slips.of;

export function keepSlip(code: string, seat: string, slip: Slip): void {
  slips.hold(code, seat, [...slipsOf(code, seat), slip]);
}

export function dropSlip(code: string, seat: string, slip: Slip): void {
  const rest = slipsOf(code, seat).filter((each) => each !== slip);
  slips.hold(code, seat, rest);
}

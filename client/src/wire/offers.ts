import type { FieldView, OfferView, Request, SeatCommand } from "./types";

export type Verb = SeatCommand["type"];
type Value = string | number;

/** All offers of one verb; their combinations of arguments together are what may be sent. */
export function offersOf(
  offers: Readonly<Record<string, OfferView>>,
  verb: Verb,
): readonly OfferView[] {
  return Object.values(offers).filter((offer) => offer.verb === verb);
}

/** One argument of an offer, or undefined when the offer takes none by that name. */
export function fieldOf(offer: OfferView, name: string): FieldView | undefined {
  return offer.fields[name];
}

/** What an argument may be, over all these offers. */
export function optionsOf(offers: readonly OfferView[], name: string): readonly Value[] {
  return [...new Set(offers.flatMap((offer) => fieldOf(offer, name)?.options ?? []))];
}

/** What was chosen, unless it is not to be had any more. */
export function ifOpen<V extends Value>(
  offers: readonly OfferView[],
  name: string,
  chosen: V | undefined,
): V | undefined {
  return optionsOf(offers, name).some((option) => option === chosen) ? chosen : undefined;
}

/** How long a text may be that any of these offers asks for. */
export function mostOf(offers: readonly OfferView[], name: string): number {
  return Math.max(0, ...offers.map((offer) => fieldOf(offer, name)?.most ?? 0));
}

/** The first offer in which `name` may be `value`. */
export function offerWith(
  offers: readonly OfferView[],
  name: string,
  value: Value,
): OfferView | undefined {
  return offers.find((offer) => fieldOf(offer, name)?.options.includes(value));
}

/** Whether a request does this: the same verb with at least these arguments. */
export function matches(
  request: Request,
  verb: Verb,
  args: Readonly<Record<string, Value>>,
): boolean {
  const wish: Readonly<Record<string, unknown>> = { ...request.do };
  return wish.type === verb && Object.entries(args).every(([name, value]) => wish[name] === value);
}

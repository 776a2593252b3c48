import { useRef, useState } from "preact/hooks";
import { optionsOf } from "../wire/offers";
import type { OfferView } from "../wire/types";
import type { Option } from "./Choices";

/**
 * Options as they were when this opened, each in its place: what somebody else takes meanwhile is
 * greyed, and what is new comes when it is opened again, so that nothing moves under the thumb.
 */
export function useSteady<V extends string | number>(
  now: readonly Option<V>[],
): readonly Option<V>[] {
  const [first] = useState(now);
  return first.map(
    (option) => now.find(({ value }) => value === option.value) ?? { ...option, off: true },
  );
}

/** What an argument of these offers may be, in words, as `useSteady` keeps it. */
export function useOffered(
  offers: readonly OfferView[],
  name: string,
  wordsOf: (value: string) => string,
): readonly Option<string>[] {
  const values = optionsOf(offers, name).map(String);
  return useSteady(values.map((value) => ({ value, label: wordsOf(value) })));
}

/** Keys in the order in which this screen first saw them: whatever is new comes last. */
export function useArrival(now: readonly string[]): readonly string[] {
  const order = useRef<string[]>([]).current;
  order.push(...now.filter((key) => !order.includes(key)));
  return order.filter((key) => now.includes(key));
}

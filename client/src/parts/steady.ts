import { useState } from "preact/hooks";
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

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A part whose code comes when it is first shown; until then there is nothing to see. */
export function later<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function Later(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    useEffect(() => void fetch().then((part) => setPart(() => part)), []);
    return Part && <Part {...props} />;
  };
}

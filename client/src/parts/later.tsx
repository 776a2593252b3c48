import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

const TRY_AGAIN_AFTER = 2_000;

/**
 * A part whose code comes when it is first shown, however often the way there breaks; until then
 * there is nothing to see.
 */
export function later<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function Later(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      let again = 0;
      const come = () =>
        fetch().then(
          (part) => setPart(() => part),
          () => {
            again = setTimeout(come, TRY_AGAIN_AFTER);
          },
        );
      void come();
      return () => clearTimeout(again);
    }, []);
    return Part && <Part {...props} />;
  };
}

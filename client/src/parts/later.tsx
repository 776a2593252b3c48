import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say } from "../words";
import { loadAnew } from "./anew";

type Later<Props> = {
  Part: ComponentType<Props>;
  /** Has the code here before it is needed. */
  fetchNow: () => void;
};

/**
 * A part whose code comes when it is first shown, or before. It is asked for once. Where it failed
 * to come, the page is loaded anew when the part is needed, and not before: people may be typing.
 */
export function later<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;
  const come = () => {
    coming ??= fetch();
    return coming;
  };
  function Part(props: Props) {
    const [Here, setHere] = useState<ComponentType<Props> | null>(null);
    const [isLost, setLost] = useState(false);
    useEffect(() => {
      come().then(
        (part) => setHere(() => part),
        () => setLost(true),
      );
    }, []);
    useEffect(() => (isLost ? loadAnew() : undefined), [isLost]);
    if (isLost) return <p role="status">{say("line-offline")}</p>;
    return Here && <Here {...props} />;
  }
  return { Part, fetchNow: () => void come().catch(() => undefined) };
}

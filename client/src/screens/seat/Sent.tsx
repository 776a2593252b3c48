import { useEffect, useState } from "preact/hooks";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

const SHOWN_FOR = 2_000;

/** Beside the thumb: that what it just did has arrived, wherever on the page that shows. */
export function Sent({ at }: PromptProps) {
  const granted = at.line.granted.value;
  const [seen, see] = useState(granted);
  useEffect(() => {
    const timer = setTimeout(() => see(granted), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [granted]);
  return (
    <p class="sent" role="status">
      {granted > seen && say("sent")}
    </p>
  );
}

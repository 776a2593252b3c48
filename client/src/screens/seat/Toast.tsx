import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

const SHOWN_FOR = 4_000;
/** The table moved on while the tap was on its way: the new prompt says it all. */
const SPEAKS_FOR_ITSELF = new Set(["too_late", "bad_phase"]);

/** A short word over the page that goes by itself: where the table goes next, or why not. */
export function Toast({ at }: PromptProps) {
  const { line, table } = at;
  const [words, setWords] = useState("");
  const refused = line.refused.value;
  useEffect(() => {
    if (refused && !SPEAKS_FOR_ITSELF.has(refused.code)) setWords(say(`code-${refused.code}`));
  }, [refused]);
  const shown = useRef(table.phase);
  useEffect(() => {
    if (table.phase === shown.current) return;
    shown.current = table.phase;
    if (table.phase) setWords(say("next-phase", { phase: say(`phase-${table.phase}`) }));
  }, [table.phase]);
  useEffect(() => {
    const timer = setTimeout(() => setWords(""), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="toast" role="status" data-shown={words ? "" : undefined}>
      {words}
    </p>
  );
}

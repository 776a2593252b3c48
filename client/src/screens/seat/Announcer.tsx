import { Aloud } from "../../parts/Aloud";
import { useTimeAloud } from "./Header";
import { wordsOf } from "./Prompt";
import type { PromptProps } from "./sitting";

/** Speaks to those who listen to the screen: each new prompt, the time now and then, and more. */
export function Announcer({ at }: PromptProps) {
  const { closes, stops } = at.table;
  useTimeAloud(stops.length > 0 ? undefined : closes);
  return (
    <>
      <p class="unseen" role="status">
        {wordsOf(at).title}
      </p>
      <Aloud />
    </>
  );
}

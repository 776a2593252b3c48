import { useEffect } from "preact/hooks";
import { Aloud } from "../../parts/Aloud";
import { say } from "../../words";
import { useTimeAloud } from "./Header";
import { wordsOf } from "./Prompt";
import type { PromptProps } from "./sitting";

/** Speaks to those who listen to the screen: each new prompt, the time now and then, and more. */
export function Announcer({ at }: PromptProps) {
  const { closes, stops } = at.table;
  const { title } = wordsOf(at);
  useTimeAloud(stops.length > 0 ? undefined : closes);
  useEffect(() => {
    document.title = `${title} · ${say("app-name")}`;
  }, [title]);
  return (
    <>
      <p class="unseen" role="status">
        {title}
      </p>
      <Aloud />
    </>
  );
}

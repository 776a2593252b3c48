import { useEffect } from "preact/hooks";
import { Aloud, sayAloud } from "../../parts/Aloud";
import { say } from "../../words";
import { useTimeAloud } from "./Header";
import { wordsOf } from "./Prompt";
import type { PromptProps } from "./sitting";

/** Speaks to those who listen to the screen: each new prompt, the time now and then, and more. */
export function Announcer({ at }: PromptProps) {
  const { closes, stops } = at.table;
  const { title } = wordsOf(at);
  useEffect(() => {
    document.title = `${title} · ${say("app-name")}`;
    // To where the focus has passed is read out by that alone.
    if (!document.activeElement?.matches("h1")) sayAloud(title);
  }, [title]);
  useTimeAloud(stops.length > 0 ? undefined : closes);
  return <Aloud />;
}

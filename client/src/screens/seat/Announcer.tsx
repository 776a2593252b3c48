import { useEffect, useState } from "preact/hooks";
import { secondsLeft } from "../../wire/clock";
import { timeWords } from "./Header";
import { wordsOf } from "./Prompt";
import type { PromptProps } from "./sitting";

const MARKS = [0, 20, 60, 300];

/** Speaks to those who listen to the screen: each new prompt, and the time at four marks only. */
export function Announcer({ at }: PromptProps) {
  return (
    <div class="unseen">
      <p role="status">{wordsOf(at).title}</p>
      <TimeMarks at={at} />
    </div>
  );
}

function TimeMarks({ at: { table } }: PromptProps) {
  const { closes } = table;
  const seconds = closes && table.stops.length === 0 ? secondsLeft(closes) : null;
  const mark = seconds === null ? undefined : MARKS.find((each) => seconds <= each);
  const [spoken, speak] = useState("");
  useEffect(() => {
    speak(seconds === mark ? timeWords(closes) : "");
  }, [mark]);
  return <p role="status">{spoken}</p>;
}

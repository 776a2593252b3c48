import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

/** The last words, and how often something was said. */
export const said = signal({ words: "", times: 0 });

/** Lets a screen reader say this, also when it has just said the same. */
export function sayAloud(words: string): void {
  said.value = { words, times: said.peek().times + 1 };
}

/** Says these words when they come. */
export function useAloud(words: string | undefined): void {
  useEffect(() => {
    if (words) sayAloud(words);
  }, [words]);
}

/**
 * What a screen reader says now, and nothing of what was said before. Each sheet has one of its own:
 * below it nothing is heard.
 */
export function Aloud() {
  const { words, times } = said.value;
  const [before] = useState(times);
  return (
    <div class="unseen" role="status">
      <p key={times}>{times > before && words}</p>
    </div>
  );
}

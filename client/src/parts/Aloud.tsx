import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

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

/** What a screen reader says now. Each sheet has one of its own: below it nothing is heard. */
export function Aloud() {
  const { words, times } = said.value;
  return (
    <div class="unseen" role="status">
      <p key={times}>{words}</p>
    </div>
  );
}

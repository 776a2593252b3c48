import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

/** The last words, and how often something was said. */
export const said = signal({ words: "", times: 0 });

const STAYS = 8_000;
let ending = 0;

/** Lets a screen reader say this, also when it has just said the same. It does not stay to be found. */
export function sayAloud(words: string): void {
  const times = said.peek().times + 1;
  said.value = { words, times };
  clearTimeout(ending);
  ending = window.setTimeout(() => {
    said.value = { words: "", times };
  }, STAYS);
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

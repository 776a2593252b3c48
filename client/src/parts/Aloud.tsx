import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

type Said = { readonly words: string; readonly time: number };

const STAYS = 8_000;

/** What was said of late, in order. */
export const said = signal<readonly Said[]>([]);
let times = 0;

/**
 * Lets a screen reader say this after what else is said now, also the same again. It does not stay to
 * be found; where nothing is to be said, all else goes at once.
 */
export function sayAloud(words: string): void {
  const last = { words, time: ++times };
  said.value = words ? [...said.value, last] : [];
  setTimeout(() => {
    said.value = said.value.filter((one) => one !== last);
  }, STAYS);
}

/** Says these words when they come. */
export function useAloud(words: string | undefined): void {
  useEffect(() => {
    if (words) sayAloud(words);
  }, [words]);
}

/**
 * What a screen reader says now, each thing once, and nothing of what was said before. Each sheet has
 * one of its own: below it nothing is heard.
 */
export function Aloud() {
  const [before] = useState(times);
  return (
    <div class="unseen" role="log">
      {said.value.map(({ words, time }) => time > before && <p key={time}>{words}</p>)}
    </div>
  );
}

import { Button } from "../../parts/Button";
import type { Verb } from "../../wire/offers";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

type SendProps = PromptProps & {
  verb: Verb;
  /** What is asked on the sheet, by the words that ask for it, and the answer so far. */
  needs: Readonly<Record<string, unknown>>;
  words: string;
  onTap: () => void;
};

/** Sends what a sheet is filled with. While it is off it says why: the first thing to answer yet. */
export function Send({ at, verb, needs, words, onTap }: SendProps) {
  const ask = Object.keys(needs).find((each) => !String(needs[each] ?? "").trim());
  return (
    <>
      <p class="quiet" role="status">
        {ask && say("still-missing", { ask: say(ask) })}
      </p>
      <Button wide off={ask !== undefined || at.isSending(verb)} onTap={onTap}>
        {say(words)}
      </Button>
    </>
  );
}

import type { ComponentChildren } from "preact";
import type { Countdown } from "../../wire/types";
import { TimeLeft } from "./Header";
import { Talking } from "./Prompt";
import type { PromptProps } from "./sitting";

type AwaitingProps = PromptProps & {
  /** How many have answered so far. */
  words: string;
  closes: Countdown | undefined;
  actions?: ComponentChildren;
};

/** One has answered, and others may still do so. */
export function Awaiting({ at, words, closes, actions }: AwaitingProps) {
  return (
    <Talking at={at} actions={actions}>
      <p class="quiet">
        {words} <TimeLeft closes={closes} />
      </p>
    </Talking>
  );
}

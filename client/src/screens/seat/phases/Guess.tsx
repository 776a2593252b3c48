import { Choices } from "../../../parts/Choices";
import type { MyGuess } from "../../../wire/types";
import { say } from "../../../words";
import { Closes } from "../Header";
import { Asking } from "../Prompt";
import type { PromptProps } from "../sitting";
import "./guess.css";

/** What matters to somebody else's role? Only a guess, and only for oneself. */
function Guess({ at }: PromptProps) {
  const mine = at.seat.mine as MyGuess | undefined;
  if (!mine) return <Asking at={at} />;
  const { role, tags, tag, closes } = mine;
  const face = at.table.roles[role];
  return (
    <Asking at={at}>
      <Closes closes={closes} />
      {face && <p class="guess-said">{say("quoted", { words: face.position })}</p>}
      <div class="guess">
        <Choices
          as="even"
          ask={say("guess-ask")}
          quiet
          options={Object.entries(tags).map(([value, label]) => ({ value, label }))}
          chosen={tag}
          off={at.isSending("guess_interest")}
          onChoose={(value) => at.do({ type: "guess_interest", role, tag: value })}
        />
      </div>
    </Asking>
  );
}

export const guess = {
  guess: Guess,
  guessed: Guess,
};

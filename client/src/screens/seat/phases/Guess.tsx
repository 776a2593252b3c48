import type { MyGuess } from "../../../wire/types";
import { say } from "../../../words";
import { Closes } from "../Header";
import { Offered } from "../Offered";
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
        <Offered
          at={at}
          wish={{ type: "guess_interest", role }}
          field="tag"
          as="even"
          ask={say("guess-ask")}
          quiet
          options={Object.entries(tags).map(([value, label]) => ({ value, label }))}
          chosen={tag}
        />
      </div>
    </Asking>
  );
}

export const guess = {
  guess: Guess,
  guessed: Guess,
};

import { say } from "../../../words";
import { Deed } from "../Deed";
import { Asking } from "../Prompt";
import type { PromptProps } from "../sitting";

const ANSWERS = ["yes", "almost", "not_yet"] as const;

type AnswerHeardProps = PromptProps & {
  /** Who said it back, and which of one's needs. */
  by: string | undefined;
  interest: number | undefined;
};

/** Whether somebody said one's own need back as it was meant. */
export function AnswerHeard({ at, by, interest }: AnswerHeardProps) {
  const known = at.seat.role?.interests.find((one) => one.number === interest);
  const actions = ANSWERS.map((answer) => (
    <Deed
      key={answer}
      at={at}
      wish={{ type: "confirm_heard", by: by ?? "", interest: interest ?? 0, answer }}
      look="quiet"
      wide
    >
      {say(`answer-${answer}`)}
    </Deed>
  ));
  return (
    <Asking at={at} actions={actions}>
      {known && <p class="said big">{say("quoted", { words: known.text })}</p>}
    </Asking>
  );
}

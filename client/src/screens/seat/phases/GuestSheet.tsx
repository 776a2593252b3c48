import { Choices, named } from "../../../parts/Choices";
import { useForm } from "../../../parts/draft";
import { Field } from "../../../parts/Field";
import { Sheet } from "../../../parts/Sheet";
import { Around, Written } from "../../../parts/Written";
import { mostOf, optionsOf } from "../../../wire/offers";
import type { FeedbackStage, StepChip, StrengthChip } from "../../../wire/types";
import { say } from "../../../words";
import { SendSheet } from "../SendSheet";
import type { PromptProps } from "../sitting";

type Review = { strength?: StrengthChip; step?: StepChip; words?: string };

/** Another table's plan to read, and what one says of it. */
export function GuestSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [review, put, empty] = useForm<Review>(`${at.code}.review`, {});
  const { strength, step, words = "" } = review;
  const offers = at.offers("send_review");
  const title = say("guest-plan");
  const send = () =>
    strength &&
    at.do({
      type: "send_review",
      strength,
      ...(step ? { step } : {}),
      ...(words.trim() ? { words } : {}),
    });
  if (offers.length === 0) {
    return (
      <Sheet title={title} onClose={onClose}>
        <Guest at={at} />
      </Sheet>
    );
  }
  return (
    <SendSheet
      at={at}
      title={title}
      verb="send_review"
      needs={{ "review-strength": strength }}
      words="review-send"
      onSend={send}
      onSent={empty}
      onClose={onClose}
    >
      <Guest at={at} />
      <Choices
        as="chips"
        ask={say("review-strength")}
        options={named("chip", optionsOf(offers, "strength") as readonly StrengthChip[])}
        chosen={strength}
        onChoose={put("strength")}
      />
      <Choices
        as="chips"
        ask={say("review-next")}
        options={named("chip", optionsOf(offers, "step") as readonly StepChip[])}
        chosen={step}
        onChoose={(value) => put("step")(value === step ? undefined : value)}
      />
      <Field
        label={say("review-words")}
        value={words}
        most={mostOf(offers, "words")}
        long
        onType={put("words")}
      />
    </SendSheet>
  );
}

/** The other table's problem, and its plan. */
function Guest({ at }: PromptProps) {
  const { guest } = at.table.stage as FeedbackStage;
  return (
    <>
      {guest?.problem && <p class="quiet">{guest.problem}</p>}
      <ul class="serves">
        {guest?.pieces.map((piece, place) => (
          <li key={place}>
            <Around
              id="role-can"
              args={{ role: piece.role }}
              inside={{ words: <Written words={piece.words} language={piece.language} /> }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

import { useState } from "preact/hooks";
import { Quoted } from "../../../parts/Written";
import { say } from "../../../words";
import { AskLine } from "../AskLine";
import { GuestSheet } from "../seldom";
import type { PromptProps } from "../sitting";
import "./feedback.css";

/** What others say of our plan. */
export function Reviews({ at }: PromptProps) {
  if (at.table.stage?.type !== "feedback") return null;
  return (
    <>
      {at.table.stage.reviews.map((review, place) => (
        <section class="remarks" key={place}>
          <h2 class="quiet">{say("review-heard")}</h2>
          <p class="said">
            {say(`chip-${review.strength}`)}
            {review.step && ` · ${say("review-step", { step: say(`chip-${review.step}`) })}`}
          </p>
          {review.words && (
            <p class="said">
              <Quoted words={review.words} language={review.language} />
            </p>
          )}
        </section>
      ))}
    </>
  );
}

/** A quiet line: another table's plan, which this one may read and answer, whatever it does meanwhile. */
export function OtherPlan({ at }: PromptProps) {
  const [isOpen, open] = useState(false);
  const { stage } = at.table;
  if (stage?.type !== "feedback" || !stage.guest || at.rests) return null;
  const words = say(stage.is_reviewed ? "guest-read" : "guest-open");
  return (
    <>
      <AskLine icon="topic" words={words} onTap={() => open(true)} />
      {isOpen && <GuestSheet at={at} onClose={() => open(false)} />}
    </>
  );
}

import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Quoted } from "../../../parts/Written";
import { say } from "../../../words";
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

/** Another table's plan, which this one may read and answer. */
export function OtherPlan({ at }: PromptProps) {
  const [isOpen, open] = useState(false);
  if (at.table.stage?.type !== "feedback") return null;
  const { guest, is_reviewed: isReviewed } = at.table.stage;
  return (
    <>
      {guest && (
        <Button wide look="quiet" onTap={() => open(true)}>
          {say(isReviewed ? "guest-read" : "guest-open")}
        </Button>
      )}
      {isOpen && <GuestSheet at={at} onClose={() => open(false)} />}
    </>
  );
}

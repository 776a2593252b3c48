import { Button } from "../../parts/Button";
import { dayOf } from "../../parts/day";
import { Around, Written } from "../../parts/Written";
import { optionsOf } from "../../wire/offers";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

/** What the table will do for real about one piece; without a piece, all that is about none. */
export function PlanSteps({ at, clause }: PromptProps & { clause?: string }) {
  const steps = at.table.plan?.steps.filter((step) => step.clause === clause) ?? [];
  const mine = optionsOf(at.offers("drop_step"), "step");
  return (
    <>
      {steps.map((step) => (
        <span class="plan-step" key={step.id}>
          <b>{say("step-by", { owner: step.owned_by, day: dayOf(step.due_at) })}</b>
          <small>
            <Around
              id="step-begins"
              inside={{ contact: <Written words={step.contact} language={step.language} /> }}
            />
          </small>
          {mine.includes(step.id) && (
            <Button look="bare" onTap={() => at.do({ type: "drop_step", step: step.id })}>
              {say("step-drop")}
            </Button>
          )}
        </span>
      ))}
    </>
  );
}

/** Who was missing and will be asked. */
export function Voices({ at }: PromptProps) {
  return (
    <>
      {Object.entries(at.table.plan?.voices ?? {}).map(([role, { title, how }]) => (
        <span class="plan-step" key={role}>
          <b>{say("voice-says", { role: title })}</b>
          <small>{say(`approach-${how}`)}</small>
        </span>
      ))}
    </>
  );
}

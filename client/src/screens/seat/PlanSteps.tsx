import { dayOf } from "../../parts/day";
import { useArrival } from "../../parts/steady";
import { Around, Written } from "../../parts/Written";
import { optionsOf } from "../../wire/offers";
import type { PlanView, StepView } from "../../wire/types";
import { say } from "../../words";
import { Deed } from "./Deed";
import { About } from "./phases/Remarks";
import type { PromptProps, Sitting } from "./sitting";

/** What the table will do for real, and who was missing and will be asked: the newest comes last. */
export function PlanSteps({ at, plan }: PromptProps & { plan: PlanView }) {
  const promised = useArrival([...plan.steps.map(({ id }) => id), ...Object.keys(plan.voices)]);
  if (promised.length === 0) return null;
  return (
    <ul class="plan-list" aria-label={say("commit-shared")}>
      {promised.map((id) => {
        const step = plan.steps.find((each) => each.id === id);
        return (
          <li class="plan-step" key={id}>
            {step ? <Step at={at} step={step} /> : <Voice plan={plan} role={id} />}
          </li>
        );
      })}
    </ul>
  );
}

function Step({ at, step }: { at: Sitting; step: StepView }) {
  return (
    <>
      <b>{say("step-by", { owner: step.owned_by, day: dayOf(step.due_at) })}</b>
      <small>
        <Around
          id="step-begins"
          inside={{ contact: <Written words={step.contact} language={step.language} /> }}
        />
      </small>
      {step.clause && (
        <small>
          <Around id="step-for" inside={{ piece: <About at={at} id={step.clause} /> }} />
        </small>
      )}
      {optionsOf(at.offers("drop_step"), "step").includes(step.id) && (
        <Deed at={at} wish={{ type: "drop_step", step: step.id }} look="bare">
          {say("step-drop")}
        </Deed>
      )}
    </>
  );
}

function Voice({ plan, role }: { plan: PlanView; role: string }) {
  const voice = plan.voices[role];
  return (
    voice && (
      <>
        <b>{say("voice-says", { role: voice.title })}</b>
        <small>{say(`approach-${voice.how}`)}</small>
      </>
    )
  );
}

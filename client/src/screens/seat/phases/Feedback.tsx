import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { useKept } from "../../../parts/kept";
import { Sheet } from "../../../parts/Sheet";
import { Quoted } from "../../../parts/Written";
import { optionsOf } from "../../../wire/offers";
import type { MyFeedback, NameStrength, NextStep, RemarkView } from "../../../wire/types";
import { say } from "../../../words";
import { AskLine } from "../AskLine";
import { Deed } from "../Deed";
import { GuardButton } from "../GuardSheet";
import { Offered } from "../Offered";
import { useOpen } from "../open";
import { PlanList } from "../PlanList";
import { Asking } from "../Prompt";
import type { PromptProps } from "../sitting";
import { Reviews } from "./OtherTable";
import { RemarkSheet, type Saying } from "./RemarkSheet";
import { About, Remarks, remarkWords } from "./Remarks";

const STRENGTH: NameStrength = { type: "name_strength" };
const STEP: NextStep = { type: "next_step" };

/** A next step that was not sent because a strength comes first: kept on this phone until it is. */
function useNextStep(code: string) {
  return useKept<Saying>(`draft.${code}.next-step`);
}

/** What works, then next steps, below the version: what is said moves nothing that is read. */
function Feedback({ at }: PromptProps) {
  const [sheet, open] = useOpen<"strength" | "step">(at, "remark");
  const [step, keep] = useNextStep(at.code);
  const hasBegun = (at.seat.mine as MyFeedback | undefined)?.has_begun;
  const actions = (
    <div class="pair">
      <Button off={!at.may("name_strength")} onTap={() => open("strength")}>
        {say("say-strength")}
      </Button>
      {at.seat.role && (
        <Button look="quiet" off={!at.may("next_step")} onTap={() => open("step")}>
          {say("say-step")}
        </Button>
      )}
    </div>
  );
  return (
    <Asking at={at} comes={<Received at={at} />} actions={actions}>
      <ToNextVersion at={at} />
      <PlanList at={at} />
      <Reviews at={at} />
      <Remarks at={at} />
      {sheet === "strength" && <RemarkSheet at={at} begun={STRENGTH} onClose={() => open(null)} />}
      {sheet === "step" && (
        <RemarkSheet
          at={at}
          begun={step ?? STEP}
          onSay={(said) => keep(hasBegun ? undefined : said)}
          onClose={() => open(null)}
        />
      )}
    </Asking>
  );
}

/** A next step came before any strength: a kind word, and both ways on. */
function StrengthFirst({ at }: PromptProps) {
  const [isOpen, open] = useState(false);
  const [step, keep] = useNextStep(at.code);
  const sendAnyway = (wish: Saying) => {
    keep();
    at.do(wish);
  };
  const actions = (
    <>
      <Button wide onTap={() => open(true)}>
        {say("say-strength")}
      </Button>
      {step && (
        <Button wide look="quiet" off={at.isSending("next_step")} onTap={() => sendAnyway(step)}>
          {say("step-anyway")}
        </Button>
      )}
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      {step && <p class="said">{say("step-kept", { words: remarkWords(step) })}</p>}
      <PlanList at={at} />
      {isOpen && <RemarkSheet at={at} begun={STRENGTH} onClose={() => open(false)} />}
    </Asking>
  );
}

/**
 * A quiet line: something was said to me. It asks for the first remark that I have not answered; a
 * later one waits its turn.
 */
function Received({ at }: PromptProps) {
  const [opened, open] = useState<string>();
  const landings = (at.seat.mine as MyFeedback | undefined)?.landings ?? {};
  const forMe = optionsOf(at.offers("feedback_chip"), "remark");
  const remark = remarksOf(at).find(({ id }) => forMe.includes(id) && !landings[id]);
  if (!remark) return null;
  return (
    <>
      <AskLine icon="topic" words={say("landing-line")} onTap={() => open(remark.id)} />
      {opened === remark.id && (
        <LandingSheet at={at} remark={remark} onClose={() => open(undefined)} />
      )}
    </>
  );
}

type LandingProps = PromptProps & { remark: RemarkView; onClose: () => void };

function LandingSheet({ at, remark, onClose }: LandingProps) {
  return (
    <Sheet title={say("landing-line")} onClose={onClose}>
      <p class="said">
        <Quoted words={remarkWords(remark)} language={remark.language} />
      </p>
      {remark.clause && (
        <p class="quiet">
          <About at={at} id={remark.clause} />
        </p>
      )}
      <Offered
        at={at}
        wish={{ type: "feedback_chip", remark: remark.id }}
        field="landing"
        as="chips"
        ask={say("landing-ask")}
        words="landing"
      />
      <p class="quiet">{say("landing-who")}</p>
    </Sheet>
  );
}

function remarksOf({ table }: PromptProps["at"]): readonly RemarkView[] {
  return table.stage?.type === "feedback" ? Object.values(table.stage.remarks) : [];
}

/** Above the plan: the host opens it for another version; what guards it needs none. */
function ToNextVersion({ at }: PromptProps) {
  return (
    <>
      {at.may("revise") && (
        <Deed at={at} wish={{ type: "revise" }} wide look="quiet">
          {say("revise")}
        </Deed>
      )}
      <GuardButton at={at} />
    </>
  );
}

export const feedback = {
  feedback: Feedback,
  strength_first: StrengthFirst,
};

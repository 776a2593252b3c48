import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Card } from "../../../parts/Card";
import { Choices } from "../../../parts/Choices";
import { ReframeText, reframeWords } from "../../../parts/reframe";
import { Sheet } from "../../../parts/Sheet";
import { TensionMap } from "../../../parts/TensionMap";
import type { MyPick, ReframeStage } from "../../../wire/types";
import { say } from "../../../words";
import { Closes } from "../Header";
import { Offered } from "../Offered";
import { useOpen } from "../open";
import { Asking } from "../Prompt";
import type { PromptProps } from "../sitting";
import { Tie } from "../Tie";
import { QuestionSheet } from "./QuestionSheet";
import "./reframe.css";

/** Keeps the place of what is told once somebody has tapped. */
const NO_HINT = "\u00a0";

type SheetName = "works" | "question";

function stageOf({ at }: PromptProps): ReframeStage {
  return at.table.stage as ReframeStage;
}

/** What works comes first; who would rather ask first may. */
function Success({ at }: PromptProps) {
  const [isAsking, ask] = useState(false);
  const actions = (
    <Button wide look="bare" onTap={() => ask(true)}>
      {say("reframe-ask-first")}
    </Button>
  );
  return (
    <Asking at={at} actions={actions}>
      <WorksChips at={at} />
      {isAsking && <QuestionSheet at={at} onClose={() => ask(false)} />}
    </Asking>
  );
}

/** What somebody has spotted keeps its place and gets a tick. */
function WorksChips({ at, onTap }: PromptProps & { onTap?: () => void }) {
  const { chips, successes } = stageOf({ at });
  const spot = (chip: string) => {
    if (successes.includes(chip)) return;
    at.do({ type: "spot_success", chip });
    onTap?.();
  };
  return (
    <Choices
      as="chips"
      ask={say("success-ask")}
      quiet
      options={Object.entries(chips).map(([value, label]) => ({ value, label }))}
      chosen={successes}
      off={at.isSending("spot_success")}
      onChoose={spot}
    />
  );
}

/** The map, and the questions to tap: the newest comes last. */
function Choose({ at }: PromptProps) {
  const [sheet, open] = useOpen<SheetName>(at, "reframe");
  const close = () => open(null);
  const { questions, picks, tensions, closes } = stageOf({ at });
  const actions = (
    <div class="pair">
      <Button onTap={() => open("question")}>{say("reframe-build")}</Button>
      <Button look="quiet" off={!at.may("spot_success")} onTap={() => open("works")}>
        {say("success-more")}
      </Button>
    </div>
  );
  return (
    <Asking at={at} actions={actions}>
      <Closes closes={closes} />
      <Tensions at={at} />
      {Object.keys(tensions).length === 0 && <p class="quiet">{say("tension-none")}</p>}
      <Offered
        at={at}
        wish={{ type: "pick_reframe" }}
        field="reframe"
        ask={say("reframe-which")}
        options={Object.values(questions).map((question) => ({
          value: question.id,
          label: <ReframeText reframe={question} />,
          hint: hintOf(question.id, picks[question.id] ?? 0) || NO_HINT,
        }))}
        chosen={(at.seat.mine as MyPick | undefined)?.reframe ?? ""}
      />
      {sheet === "question" && <QuestionSheet at={at} onClose={close} />}
      {sheet === "works" && (
        <Sheet title={say("success-ask")} onClose={close}>
          <WorksChips at={at} onTap={close} />
        </Sheet>
      )}
    </Asking>
  );
}

function hintOf(id: string, taps: number): string {
  const said = [id === "deck" && say("reframe-decks"), taps > 0 && say("reframe-taps", { taps })];
  return said.filter(Boolean).join(" · ");
}

function Tensions({ at }: PromptProps) {
  const tensions = Object.values(stageOf({ at }).tensions);
  if (tensions.length === 0) return null;
  return (
    <section>
      <h2 class="part-title">{say("tension-title")}</h2>
      <TensionMap tensions={tensions} titleOf={(role) => at.title(role)} />
    </section>
  );
}

function Works({ at }: PromptProps) {
  const { chips, successes } = stageOf({ at });
  if (successes.length === 0) return null;
  return (
    <section>
      <h2 class="part-title">{say("success-here")}</h2>
      <ul class="works">
        {successes.map((chip) => (
          <li key={chip}>{chips[chip]}</li>
        ))}
      </ul>
    </section>
  );
}

function Chosen({ at }: PromptProps) {
  const { reframe } = at.table;
  if (!reframe) return <Asking at={at} />;
  const words = reframeWords(reframe);
  return (
    <Asking at={at}>
      {stageOf({ at }).was_tie && <Tie at={at}>{say("reframe-tie", { words })}</Tie>}
      <Card kind="question" title={<ReframeText reframe={reframe} />} />
      <Tensions at={at} />
      <Works at={at} />
    </Asking>
  );
}

export const reframe = {
  success: Success,
  reframe: Choose,
  reframed: Chosen,
};

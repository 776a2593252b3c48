import type { ComponentChildren } from "preact";
import { Mark } from "../../parts/Card";
import { Around, Tongue, Written } from "../../parts/Written";
import type { ClauseView, GuardView } from "../../wire/types";
import { say } from "../../words";
import { PlanSteps, Voices } from "./PlanSteps";
import { sourceOf } from "./phases/Ideas";
import type { PromptProps, Sitting } from "./sitting";
import "./phases/plan.css";

/** How a piece of the plan reads aloud. */
function clauseWords(clause: ClauseView): string {
  return clause.clause ?? clause.text ?? "";
}

/** The small print of a piece: when it acts and how soon. */
export function clauseTimes(clause: ClauseView): string {
  return [say(`timing-${clause.timing}`), say(`horizon-${clause.horizon}`)].join(" · ");
}

type PlanListProps = PromptProps & {
  /** Opens one piece; without it the list is only to be read. */
  onOpen?: (clause: string) => void;
  /** Pieces that were put aside for later. */
  parked?: readonly string[];
};

/** A piece of the plan as it was written: the card's words, or somebody's. */
export function ClauseText({ clause }: { clause: ClauseView }) {
  return <Written words={clauseWords(clause)} language={clause.text && clause.language} />;
}

/** Who would do a piece, and what. */
export function WhoDoes({ at, clause }: { at: Sitting; clause: ClauseView }) {
  const inside = { words: <ClauseText clause={clause} /> };
  return <Around id="role-can" args={{ role: at.title(clause.by_role) }} inside={inside} />;
}

/** How a guard reads aloud. */
export function GuardText({ guard }: { guard: GuardView }) {
  const { when, then, language } = guard;
  const inside = {
    when: <bdi lang={language}>{when}</bdi>,
    // biome-ignore lint/suspicious/noThenProperty: a place in the sentence, never awaited
    then: <bdi lang={language}>{then}</bdi>,
  };
  return (
    <>
      <Around id="guard-says" inside={inside} /> <Tongue language={language} />
    </>
  );
}

/** The plan as the table has it, in the order of its making; what guards it comes last. */
export function PlanList({ at, onOpen, parked = [] }: PlanListProps) {
  const plan = at.table.plan;
  if (!plan) return null;
  return (
    <ol class="plan-list" aria-label={say("card-plan")}>
      {plan.order.map((id) => {
        const clause = plan.clauses[id];
        if (!clause) return null;
        return (
          <PlanRow key={id} id={id} onOpen={onOpen} below={<PlanSteps at={at} clause={id} />}>
            <Row at={at} clause={clause} isParked={parked.includes(id)} />
          </PlanRow>
        );
      })}
      {plan.guards.map((guard) => (
        <PlanRow key={guard.id} id={guard.id} onOpen={onOpen}>
          <GuardRow guard={guard} />
        </PlanRow>
      ))}
      {(plan.steps.some((step) => !step.clause) || Object.keys(plan.voices).length > 0) && (
        <li>
          <PlanSteps at={at} />
          <Voices at={at} />
        </li>
      )}
    </ol>
  );
}

type PlanRowProps = {
  id: string;
  onOpen: ((clause: string) => void) | undefined;
  children: ComponentChildren;
  below?: ComponentChildren;
};

function PlanRow({ id, onOpen, children, below }: PlanRowProps) {
  return (
    <li>
      {onOpen ? (
        <button type="button" class="plan-row" onClick={() => onOpen(id)}>
          {children}
        </button>
      ) : (
        <div class="plan-row">{children}</div>
      )}
      {below}
    </li>
  );
}

function GuardRow({ guard }: { guard: GuardView }) {
  return (
    <>
      <Mark kind="plan" />
      <span class="plan-words">
        <strong>
          <GuardText guard={guard} />
        </strong>
        <small>{say("guard")}</small>
        {guard.wants_second_key && <small class="wants">{say("wants-out")}</small>}
      </span>
    </>
  );
}

function Row({ at, clause, isParked }: { at: Sitting; clause: ClauseView; isParked: boolean }) {
  const linked = clause.conditional_on ? at.table.plan?.clauses[clause.conditional_on] : undefined;
  return (
    <>
      <Mark kind={clause.segment === "enforcement" ? "enforcement" : "resource"} />
      <span class="plan-words">
        <strong>
          <WhoDoes at={at} clause={clause} />
        </strong>
        <small>
          {say(`segment-${clause.segment}`)} · {clauseTimes(clause)}
        </small>
        {clause.from_table !== undefined && <small>{sourceOf(clause.from_table)}</small>}
        {linked && <small>{say("only-if", { words: clauseWords(linked) })}</small>}
        {clause.shaken && <small class="wants">{say(`shaken-${clause.shaken}`)}</small>}
        {clause.wants_second_key && <small class="wants">{say("wants-out")}</small>}
        {isParked && <small class="wants">{say("is-parked")}</small>}
      </span>
    </>
  );
}

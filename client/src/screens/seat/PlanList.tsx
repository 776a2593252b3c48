import type { ComponentChildren } from "preact";
import { Around, Tongue, Written } from "../../parts/Written";
import type { ClauseView, GuardView } from "../../wire/types";
import { say } from "../../words";
import { CardRow } from "./CardRow";
import { PlanSteps } from "./PlanSteps";
import { sourceOf } from "./phases/Ideas";
import type { PromptProps, Sitting } from "./sitting";
import "./phases/plan.css";

/** How a piece of the plan reads aloud. */
export function clauseWords(clause: ClauseView): string {
  return clause.clause ?? clause.text ?? "";
}

/** The small print of a piece: when it acts and how soon. */
export function clauseTimes(clause: ClauseView): string {
  return [say(`timing-${clause.timing}`), say(`horizon-${clause.horizon}`)].join(" · ");
}

type PlanListProps = PromptProps & {
  /** Opens one piece; without it the list is only to be read. */
  onOpen?: (clause: string) => void;
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

/** The plan as the table has it, in the order of its making; then its guards, and what comes of it. */
export function PlanList({ at, onOpen }: PlanListProps) {
  const plan = at.table.plan;
  if (!plan) return null;
  return (
    <>
      <ol class="plan-list" aria-label={say("card-plan")}>
        {plan.order.map((id) => {
          const clause = plan.clauses[id];
          if (!clause) return null;
          return (
            <li key={id}>
              <Piece at={at} clause={clause} onOpen={onOpen} />
            </li>
          );
        })}
        {plan.guards.map((guard) => (
          <li key={guard.id}>
            <CardRow
              kind="plan"
              title={<GuardText guard={guard} />}
              onPick={onOpen && (() => onOpen(guard.id))}
            >
              <SmallPrint isWanted={guard.wants_second_key}>{say("guard")}</SmallPrint>
            </CardRow>
          </li>
        ))}
      </ol>
      <PlanSteps at={at} plan={plan} />
    </>
  );
}

type SmallPrintProps = { isWanted: boolean; children: ComponentChildren };

/** In its place stands, for as long as that holds, that somebody would take this out. */
function SmallPrint({ isWanted, children }: SmallPrintProps) {
  return (
    <small class="small-print" data-wanted={isWanted ? "" : undefined}>
      <span>{children}</span>
      {isWanted && <b class="wants">{say("wants-out")}</b>}
    </small>
  );
}

type PieceProps = {
  at: Sitting;
  clause: ClauseView;
  onOpen: ((clause: string) => void) | undefined;
};

function Piece({ at, clause, onOpen }: PieceProps) {
  const { plan } = at.table;
  const linked = clause.conditional_on ? plan?.clauses[clause.conditional_on] : undefined;
  return (
    <CardRow
      kind={clause.segment === "enforcement" ? "enforcement" : "resource"}
      title={<WhoDoes at={at} clause={clause} />}
      onPick={onOpen && (() => onOpen(clause.id))}
    >
      <SmallPrint isWanted={clause.wants_second_key}>
        {say(`segment-${clause.segment}`)} · {clauseTimes(clause)}
      </SmallPrint>
      {clause.from_table !== undefined && <small>{sourceOf(clause.from_table)}</small>}
      {linked && <small>{say("only-if", { words: clauseWords(linked) })}</small>}
      {clause.shaken && <small class="wants">{say(`shaken-${clause.shaken}`)}</small>}
      {plan?.parked.includes(clause.id) && <small class="wants">{say("is-parked")}</small>}
    </CardRow>
  );
}

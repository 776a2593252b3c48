import { Button } from "../../../parts/Button";
import { Card, Mark } from "../../../parts/Card";
import { Icon } from "../../../parts/Icon";
import { optionsOf } from "../../../wire/offers";
import type { MyDot, ProblemFace, ProblemStage } from "../../../wire/types";
import { say } from "../../../words";
import { TimeLeft } from "../Header";
import { useOpen } from "../open";
import { Asking, Talking } from "../Prompt";
import type { PromptProps, Sitting } from "../sitting";
import { Tie } from "../Tie";
import { Risks } from "./Risks";
import { SORTS, SortPage } from "./Sort";
import "./problem.css";

function Vote({ at }: PromptProps) {
  const stage = at.table.stage as ProblemStage;
  return (
    <Asking at={at}>
      <p class="vote-count quiet">
        <span>{say("vote-count", { voted: stage.voted, of: stage.of })}</span>
        <TimeLeft closes={stage.closes} />
      </p>
      <div class="dealt vote">
        {stage.cards.map((card) => (
          <Candidate key={card.id} at={at} card={card} />
        ))}
      </div>
    </Asking>
  );
}

function Candidate({ at, card }: { at: Sitting; card: ProblemFace }) {
  const mine = (at.seat.mine as MyDot | undefined)?.card === card.id;
  const isOpen = optionsOf(at.offers("vote_problem"), "card").includes(card.id);
  const isSending = at.isSending("vote_problem");
  return (
    <button
      type="button"
      class="candidate"
      data-kind="problem"
      aria-pressed={mine}
      aria-disabled={isSending ? "true" : undefined}
      onClick={() => isOpen && !isSending && at.do({ type: "vote_problem", card: card.id })}
    >
      <span class="candidate-head">
        <Mark kind="problem" />
        <strong>{card.title}</strong>
        <span class="dot" data-mine={mine ? "" : undefined}>
          {mine && <Icon name="check" size={18} />}
        </span>
      </span>
      <span class="candidate-line">{card.line}</span>
    </button>
  );
}

/** The problem first, then its sorting, page by page; each phone turns its own pages. */
function Chosen({ at }: PromptProps) {
  const [turned, turnTo] = useOpen<number>(at, "sorting");
  const page = turned ?? 0;
  const sort = SORTS[page - 1];
  if (page > SORTS.length) return <Sorted at={at} onBack={() => turnTo(page - 1)} />;
  if (!sort) return <Problem at={at} onNext={() => turnTo(1)} />;
  return (
    <SortPage
      key={sort}
      at={at}
      sort={sort}
      onBack={() => turnTo(page - 1)}
      onNext={() => turnTo(page + 1)}
    />
  );
}

function Problem({ at, onNext }: PromptProps & { onNext: () => void }) {
  const { problem, stage } = at.table;
  if (!problem) return <Asking at={at} />;
  const next = (
    <Button wide onTap={onNext}>
      {say("sort-open")}
    </Button>
  );
  return (
    <Asking at={at} actions={next}>
      {(stage as ProblemStage).was_tie && (
        <Tie at={at}>{say("problem-tie", { title: problem.title })}</Tie>
      )}
      <Card kind="problem" title={problem.title} line={problem.line}>
        <p>{problem.time_of_day}</p>
        <ol class="loop" aria-label={say("fear-loop")}>
          {problem.fear_loop.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Risks problem={problem} />
      </Card>
    </Asking>
  );
}

/** After the last page: nothing more is asked of this phone. */
function Sorted({ at, onBack }: PromptProps & { onBack: () => void }) {
  const back = (
    <Button wide look="quiet" onTap={onBack}>
      {say("back")}
    </Button>
  );
  return <Talking at={at} page="sorted" facedown actions={back} />;
}

export const problem = {
  problem_vote: Vote,
  problem_voted: Vote,
  problem_talk: Chosen,
};

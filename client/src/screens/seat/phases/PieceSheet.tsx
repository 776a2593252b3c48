import { Button } from "../../../parts/Button";
import { Card } from "../../../parts/Card";
import { Sheet } from "../../../parts/Sheet";
import { Around, Written } from "../../../parts/Written";
import { optionsOf } from "../../../wire/offers";
import type { ClauseView, GuardView } from "../../../wire/types";
import { say } from "../../../words";
import { ClauseText, clauseTimes, GuardText } from "../PlanList";
import type { PromptProps } from "../sitting";

type PieceSheetProps = PromptProps & { piece: string; onClose: () => void };

/** One piece of the plan in full, and the way to take it out: another's goes with two keys. */
export function PieceSheet({ at, piece, onClose }: PieceSheetProps) {
  const guard = at.table.plan?.guards.find(({ id }) => id === piece);
  const clause = at.table.plan?.clauses[piece];
  if (guard) {
    return (
      <Sheet title={say("guard")} onClose={onClose}>
        <Card kind="plan" title={<GuardText guard={guard} />} />
        <TakeOut at={at} piece={guard} onClose={onClose} />
      </Sheet>
    );
  }
  return clause ? <ClauseSheet at={at} clause={clause} onClose={onClose} /> : null;
}

type ClauseSheetProps = PromptProps & { clause: ClauseView; onClose: () => void };

function ClauseSheet({ at, clause, onClose }: ClauseSheetProps) {
  const kind = clause.segment === "enforcement" ? "enforcement" : "resource";
  const typed = (words: string) => <Written words={words} language={clause.language} />;
  return (
    <Sheet title={at.title(clause.by_role)} onClose={onClose}>
      <Card
        kind={kind}
        title={clause.card?.title ?? say("own-words")}
        line={<ClauseText clause={clause} />}
      >
        <p>
          {say(`segment-${clause.segment}`)} · {say(`effort-${clause.effort}`)} ·{" "}
          {clauseTimes(clause)}
        </p>
        {clause.factor && (
          <p>{say("works-on", { name: at.table.plan?.factors[clause.factor] ?? "" })}</p>
        )}
        {clause.why_now && (
          <p>
            <Around id="says-why-now" inside={{ words: typed(clause.why_now) }} />
          </p>
        )}
        {clause.review_days && <p>{say("says-review", { days: clause.review_days })}</p>}
        {clause.way_out && (
          <p>
            <Around id="says-way-out" inside={{ words: typed(clause.way_out) }} />
          </p>
        )}
      </Card>
      {clause.serves.length > 0 && (
        <section>
          <h3>{say("serves")}</h3>
          <ul class="serves">
            {clause.serves.map((key) => (
              <li key={key}>
                <strong>{at.title(key.split(".")[0])}:</strong> {at.interest(key)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <TakeOut at={at} piece={clause} onClose={onClose} />
    </Sheet>
  );
}

type TakeOutProps = PromptProps & { piece: ClauseView | GuardView; onClose: () => void };

function TakeOut({ at, piece, onClose }: TakeOutProps) {
  const mayDrop = optionsOf(at.offers("drop_clause"), "clause").includes(piece.id);
  const drop = () => {
    at.do({ type: "drop_clause", clause: piece.id });
    onClose();
  };
  return (
    <>
      {piece.wants_second_key && <p class="aloud">{say("wants-out-long")}</p>}
      {mayDrop && (
        <Button wide look="quiet" onTap={drop}>
          {say(piece.wants_second_key ? "drop-agree" : "drop")}
        </Button>
      )}
    </>
  );
}

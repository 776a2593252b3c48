import { Written } from "../../../parts/Written";
import type { RemarkView } from "../../../wire/types";
import { say } from "../../../words";
import { WhoDoes } from "../PlanList";
import type { PromptProps, Sitting } from "../sitting";
import "./feedback.css";

const KINDS = ["strength", "step"] as const;

/** How a remark reads: its chip, or its author's own words. */
export function remarkWords({ chip, text }: Pick<RemarkView, "chip" | "text">): string {
  return text ?? (chip ? say(`chip-${chip}`) : "");
}

/** The piece of the plan that a remark is about. */
export function About({ at, id }: { at: Sitting; id: string }) {
  const clause = at.table.plan?.clauses[id];
  return clause ? <WhoDoes at={at} clause={clause} /> : null;
}

/** What was said of the version: what works first, then the next steps. */
export function Remarks({ at }: PromptProps) {
  if (at.table.stage?.type !== "feedback") return null;
  const remarks = Object.values(at.table.stage.remarks);
  return (
    <>
      {KINDS.map((kind) => {
        const said = remarks.filter((remark) => remark.kind === kind);
        if (said.length === 0) return null;
        return (
          <section class="remarks" data-kind={kind} key={kind}>
            <h2 class="quiet">{say(`remarks-${kind}`)}</h2>
            <ul>
              {said.map((remark) => (
                <li key={remark.id}>
                  <strong>
                    <Written words={remarkWords(remark)} language={remark.language} />
                  </strong>
                  {remark.clause && (
                    <small>
                      <About at={at} id={remark.clause} />
                    </small>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

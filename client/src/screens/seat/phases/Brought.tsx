import { Button } from "../../../parts/Button";
import { optionsOf } from "../../../wire/offers";
import { say } from "../../../words";
import { WhoDoes } from "../PlanList";
import type { PromptProps } from "../sitting";

/** The draft of a table that came over, beside one's own: keep a piece, or let the deck pick. */
export function Brought({ at }: PromptProps) {
  const pieces = Object.values(at.table.plan?.brought ?? {});
  if (pieces.length === 0) return null;
  const keepable = optionsOf(at.offers("keep_piece"), "piece");
  return (
    <section class="brought">
      <h2 class="quiet">{say("brought")}</h2>
      <ul class="plan-list">
        {pieces.map((piece) => (
          <li key={piece.id} class="plan-row">
            <span class="plan-words">
              <strong>
                <WhoDoes at={at} clause={piece} />
              </strong>
            </span>
            {keepable.includes(piece.id) && (
              <Button
                look="quiet"
                off={at.isSending("keep_piece")}
                onTap={() => at.do({ type: "keep_piece", piece: piece.id })}
              >
                {say("brought-keep")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {at.may("draw_draft") && (
        <Button
          look="quiet"
          wide
          off={at.isSending("draw_draft")}
          onTap={() => at.do({ type: "draw_draft" })}
        >
          {say("brought-draw")}
        </Button>
      )}
    </section>
  );
}

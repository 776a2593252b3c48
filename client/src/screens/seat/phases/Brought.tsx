import { optionsOf } from "../../../wire/offers";
import { say } from "../../../words";
import { Deed } from "../Deed";
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
              <Deed at={at} wish={{ type: "keep_piece", piece: piece.id }} look="quiet">
                {say("brought-keep")}
              </Deed>
            )}
          </li>
        ))}
      </ul>
      {at.may("draw_draft") && (
        <Deed at={at} wish={{ type: "draw_draft" }} look="quiet" wide>
          {say("brought-draw")}
        </Deed>
      )}
    </section>
  );
}

import { Icon } from "../../parts/Icon";
import { say } from "../../words";
import { Deed } from "./Deed";
import type { PromptProps, Sitting } from "./sitting";
import "./beside.css";

/** The talking piece, if the table uses one, in one line: who holds it, and one tap to take it or give it back. */
export function Piece({ at }: PromptProps) {
  const { table, seat } = at;
  if (!table.piece || at.rests) return null;
  const { holder } = table.piece;
  const isMine = holder === seat.seat;
  const verb = isMine ? "end_floor" : "take_floor";
  return (
    <div class="beside piece">
      <Icon name="hand" size={20} />
      <span role="status">{holder ? holderWords(at, holder) : say("piece-free")}</span>
      {at.may(verb) && (
        <Deed at={at} wish={{ type: verb }} look="bare">
          {say(isMine ? "piece-back" : "piece-take")}
        </Deed>
      )}
    </div>
  );
}

function holderWords(at: Sitting, holder: string): string {
  return holder === at.seat.seat
    ? say("piece-mine")
    : say("piece-held", { alias: at.alias(holder) });
}

/** The host lays a piece on the table, or puts it away. */
export function PieceOnTable({ at }: PromptProps) {
  const verb = at.may("lay_piece") ? "lay_piece" : "put_piece_away";
  if (!at.may(verb)) return null;
  return (
    <section>
      <h3>{say("piece-title")}</h3>
      <p class="soft">{say("piece-hint")}</p>
      <Deed at={at} wish={{ type: verb }} look="quiet">
        {say(verb === "lay_piece" ? "piece-lay" : "piece-away")}
      </Deed>
    </section>
  );
}

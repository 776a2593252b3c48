import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { say } from "../../words";
import type { PromptProps } from "./sitting";
import "./beside.css";

/** The talking piece, if the table uses one: who holds it, or one tap to take it. */
export function Piece({ at }: PromptProps) {
  const { table, seat } = at;
  if (!table.piece || table.overlay) return null;
  const holder = table.piece.holder;
  const isMine = holder === seat.seat;
  return (
    <>
      {holder && (
        <p class="beside" role="status">
          <Icon name="hand" size={20} />
          {isMine ? say("piece-mine") : say("piece-held", { alias: at.alias(holder) })}
        </p>
      )}
      {at.may("take_floor") && (
        <button
          type="button"
          class="beside"
          data-asks=""
          onClick={() => at.do({ type: "take_floor" })}
        >
          <Icon name="hand" size={20} />
          {say("piece-take")}
        </button>
      )}
      {isMine && at.may("end_floor") && (
        <button
          type="button"
          class="beside"
          data-asks=""
          onClick={() => at.do({ type: "end_floor" })}
        >
          <Icon name="check" size={20} />
          {say("piece-back")}
        </button>
      )}
    </>
  );
}

/** The host lays a piece on the table, or puts it away. */
export function PieceOnTable({ at }: PromptProps) {
  const verb = at.may("lay_piece") ? "lay_piece" : "put_piece_away";
  if (!at.may(verb)) return null;
  return (
    <section>
      <h3>{say("piece-title")}</h3>
      <p class="soft">{say("piece-hint")}</p>
      <Button look="quiet" off={at.isSending(verb)} onTap={() => at.do({ type: verb })}>
        {say(verb === "lay_piece" ? "piece-lay" : "piece-away")}
      </Button>
    </section>
  );
}

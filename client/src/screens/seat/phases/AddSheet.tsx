import { useEffect, useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Sheet } from "../../../parts/Sheet";
import { fieldOf, offerWith } from "../../../wire/offers";
import type { ResourceFace } from "../../../wire/types";
import { say } from "../../../words";
import { CardRow } from "../CardRow";
import { AskRoom, Ideas, type PickProps } from "./Ideas";

type AddSheetProps = PickProps & {
  /** Whether it opens where the ideas of others are. */
  toIdeas: boolean;
  onClose: () => void;
};

/** Adding a piece: which one it is, before its form asks who does it, when, and for whose need. */
export function AddSheet({ at, toIdeas, onPick, onClose }: AddSheetProps) {
  useEffect(() => {
    if (toIdeas) document.querySelector(".ideas")?.scrollIntoView();
  }, []);
  return (
    <Sheet title={say("add-piece")} onClose={onClose}>
      <Pool at={at} onPick={onPick} />
      <AskRoom at={at} />
      <Ideas at={at} onPick={onPick} />
    </Sheet>
  );
}

/**
 * The cards as they lay there when the sheet was opened, so that nothing moves under the thumb: what
 * somebody else takes is greyed, and what is new comes when it is opened again.
 */
function Pool({ at, onPick }: PickProps) {
  const offers = at.offers("add_clause");
  const own = offers.find((offer) => fieldOf(offer, "text"));
  const last = offers.find((offer) => fieldOf(offer, "why_now"));
  const sent = Object.values(at.table.ideas.got).map((idea) => idea.card?.id);
  const [cards] = useState(() => Object.values(at.table.plan?.pool ?? {}));
  const [hasLast] = useState(last !== undefined);
  return (
    <ul class="pool">
      {cards
        .filter((card) => !sent.includes(card.id))
        .map((card) => (
          <Resource key={card.id} at={at} card={card} onPick={onPick} />
        ))}
      {own && (
        <li>
          <Button wide look="quiet" onTap={() => onPick({ offer: own })}>
            {say("own-words")}
          </Button>
        </li>
      )}
      {hasLast && (
        <li>
          <CardRow
            kind="enforcement"
            title={say("last-card")}
            onPick={() => last && onPick({ offer: last })}
            off={!last}
          >
            <small>{say("last-card.line")}</small>
          </CardRow>
        </li>
      )}
    </ul>
  );
}

function Resource({ at, card, onPick }: PickProps & { card: ResourceFace }) {
  const offer = offerWith(at.offers("add_clause"), "resource", card.id);
  return (
    <li>
      <CardRow title={card.title} onPick={() => offer && onPick({ card, offer })} off={!offer}>
        <small>{card.line}</small>
        <small>
          {say(`segment-${card.segment}`)} · {say(`effort-${card.effort}`)}
          {card.role && ` · ${at.title(card.role)}`}
        </small>
      </CardRow>
    </li>
  );
}

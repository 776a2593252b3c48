import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Sheet } from "../../../parts/Sheet";
import { Quoted } from "../../../parts/Written";
import { fieldOf, offerWith, optionsOf } from "../../../wire/offers";
import type { OfferView, ResourceFace } from "../../../wire/types";
import { say } from "../../../words";
import { CardRow } from "../CardRow";
import type { PromptProps, Sitting } from "../sitting";
import { AskRoom, Ideas, sourceOf } from "./Ideas";
import { PieceForm } from "./PieceForm";

type AddSheetProps = PromptProps & { onClose: () => void };
type Picked = { card?: ResourceFace; idea?: string; offer: OfferView };

/** Adding a piece: first which one, then who does it, when, and for whose need. */
export function AddSheet({ at, onClose }: AddSheetProps) {
  const [picked, pick] = useState<Picked | null>(null);
  if (picked) return <PieceForm at={at} {...picked} onDone={onClose} />;
  return (
    <Sheet title={say("add-piece")} onClose={onClose}>
      <Pool at={at} onPick={pick} />
      <AskRoom at={at} />
      <Ideas at={at} />
    </Sheet>
  );
}

/** What somebody else takes meanwhile stays in its place, greyed; what is new comes last. */
function Pool({ at, onPick }: { at: Sitting; onPick: (picked: Picked) => void }) {
  const [atFirst] = useState(at.table.plan?.pool);
  const cards = Object.values({ ...atFirst, ...at.table.plan?.pool });
  const offers = at.offers("add_clause");
  const own = offers.find((offer) => fieldOf(offer, "text"));
  const last = offers.find((offer) => fieldOf(offer, "why_now"));
  return (
    <ul class="pool">
      {cards.map((card) => {
        const offer = offerWith(offers, "resource", card.id);
        const pickIt = () => offer && onPick({ card, offer });
        return <Resource key={card.id} at={at} card={card} onPick={pickIt} off={!offer} />;
      })}
      {optionsOf(offers, "idea").map((id) => {
        const idea = at.table.ideas.got[id];
        const offer = offerWith(offers, "idea", id);
        return (
          idea &&
          offer && (
            <li key={id}>
              <CardRow
                title={<Quoted words={idea.text ?? ""} language={idea.language} />}
                onPick={() => onPick({ idea: String(id), offer })}
              >
                <small>{sourceOf(idea.from_table)}</small>
              </CardRow>
            </li>
          )
        );
      })}
      {own && (
        <li>
          <Button wide look="quiet" onTap={() => onPick({ offer: own })}>
            {say("own-words")}
          </Button>
        </li>
      )}
      {last && (
        <li>
          <CardRow
            kind="enforcement"
            title={say("last-card")}
            onPick={() => onPick({ offer: last })}
          >
            <small>{say("last-card.line")}</small>
          </CardRow>
        </li>
      )}
    </ul>
  );
}

type ResourceProps = { at: Sitting; card: ResourceFace; onPick: () => void; off: boolean };

/** A card of the pool, with whoever it came from. */
function Resource({ at, card, onPick, off }: ResourceProps) {
  const source = Object.values(at.table.ideas.got).find((idea) => idea.card?.id === card.id);
  const credit = source && sourceOf(source.from_table);
  return (
    <li>
      <CardRow title={card.title} onPick={onPick} off={off}>
        <small>{card.line}</small>
        <small>
          {say(`segment-${card.segment}`)} · {say(`effort-${card.effort}`)}
          {card.role && ` · ${at.title(card.role)}`}
          {credit && ` · ${credit}`}
        </small>
      </CardRow>
    </li>
  );
}

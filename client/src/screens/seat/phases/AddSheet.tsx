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
      <Ideas at={at} />
      <Pool at={at} onPick={pick} />
      <AskRoom at={at} />
    </Sheet>
  );
}

function Pool({ at, onPick }: { at: Sitting; onPick: (picked: Picked) => void }) {
  const offers = at.offers("add_clause");
  const own = offers.find((offer) => fieldOf(offer, "text"));
  const last = offers.find((offer) => fieldOf(offer, "why_now"));
  return (
    <ul class="pool">
      {optionsOf(offers, "resource").map((id) => {
        const card = at.table.plan?.pool[id];
        const offer = offerWith(offers, "resource", id);
        return (
          card &&
          offer && <Resource key={id} at={at} card={card} onPick={() => onPick({ card, offer })} />
        );
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

type ResourceProps = { at: Sitting; card: ResourceFace; onPick: () => void };

/** A card of the pool, with whoever it came from. */
function Resource({ at, card, onPick }: ResourceProps) {
  const source = Object.values(at.table.ideas.got).find((idea) => idea.card?.id === card.id);
  const credit = source && sourceOf(source.from_table);
  return (
    <li>
      <CardRow title={card.title} onPick={onPick}>
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

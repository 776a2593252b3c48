import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Mark } from "../../../parts/Card";
import { Sheet } from "../../../parts/Sheet";
import { Quoted } from "../../../parts/Written";
import { fieldOf, offerWith, optionsOf } from "../../../wire/offers";
import type { OfferView, ResourceFace } from "../../../wire/types";
import { say } from "../../../words";
import type { PromptProps, Sitting } from "../sitting";
import { AskRoom, Ideas, sourceOf } from "./Ideas";
import { PieceForm } from "./PieceForm";

type AddSheetProps = PromptProps & { onClose: () => void };
type Picked = { card?: ResourceFace | undefined; idea?: string; offer: OfferView };

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
  const cards = optionsOf(offers, "resource").map(String);
  const pick = (card: string) => {
    const offer = offerWith(offers, "resource", card);
    if (offer) onPick({ card: at.table.plan?.pool[card], offer });
  };
  return (
    <ul class="pool">
      {cards
        .filter((card) => at.table.plan?.pool[card])
        .map((card) => (
          <PoolRow key={card} at={at} card={at.table.plan?.pool[card]} onPick={() => pick(card)} />
        ))}
      {optionsOf(offers, "idea").map((idea) => (
        <IdeaRow
          key={idea}
          at={at}
          idea={String(idea)}
          onPick={(offer) => onPick({ idea: String(idea), offer })}
        />
      ))}
      {own && (
        <li>
          <Button wide look="quiet" onTap={() => onPick({ card: undefined, offer: own })}>
            {say("own-words")}
          </Button>
        </li>
      )}
      {last && (
        <li>
          <button
            type="button"
            class="plan-row"
            onClick={() => onPick({ card: undefined, offer: last })}
          >
            <Mark kind="enforcement" />
            <span class="plan-words">
              <strong>{say("last-card")}</strong>
              <small>{say("last-card.line")}</small>
            </span>
          </button>
        </li>
      )}
    </ul>
  );
}

type IdeaRowProps = { at: Sitting; idea: string; onPick: (offer: OfferView) => void };

/** Another table's words, taken up into the pool. */
function IdeaRow({ at, idea, onPick }: IdeaRowProps) {
  const found = at.table.ideas.got[idea];
  const offer = offerWith(at.offers("add_clause"), "idea", idea);
  if (!found || !offer) return null;
  return (
    <li>
      <button type="button" class="plan-row" onClick={() => onPick(offer)}>
        <Mark kind="resource" />
        <span class="plan-words">
          <strong>
            <Quoted words={found.text ?? ""} language={found.language} />
          </strong>
          <small>{sourceOf(found.from_table)}</small>
        </span>
      </button>
    </li>
  );
}

type PoolRowProps = { at: Sitting; card: ResourceFace | undefined; onPick: () => void };

function PoolRow({ at, card, onPick }: PoolRowProps) {
  if (!card) return null;
  const source = Object.values(at.table.ideas.got).find((idea) => idea.card?.id === card.id);
  const credit = source && sourceOf(source.from_table);
  return (
    <li>
      <button type="button" class="plan-row" onClick={onPick}>
        <Mark kind="resource" />
        <span class="plan-words">
          <strong>{card.title}</strong>
          <small>{card.line}</small>
          <small>
            {say(`segment-${card.segment}`)} · {say(`effort-${card.effort}`)}
            {card.role && ` · ${at.title(card.role)}`}
            {credit && ` · ${credit}`}
          </small>
        </span>
      </button>
    </li>
  );
}

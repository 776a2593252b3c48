import { Button } from "../../../parts/Button";
import { Around, Quoted, Written } from "../../../parts/Written";
import { ifOpen, offerWith } from "../../../wire/offers";
import type { IdeaView, OfferView, ResourceFace } from "../../../wire/types";
import { say } from "../../../words";
import { CardRow } from "../CardRow";
import { useOpen } from "../open";
import { AskSheet } from "../seldom";
import type { PromptProps } from "../sitting";

/** Where an idea came from. */
export function sourceOf(table: number): string {
  return table === 0 ? say("from-deck") : say("from-table", { table });
}

/** What a piece is made from. */
export type Picked = { card?: ResourceFace; idea?: string; offer: OfferView };
export type PickProps = PromptProps & { onPick: (picked: Picked) => void };

/** What came back from the others: each goes into the pool first, and then into the plan. */
export function Ideas({ at, onPick }: PickProps) {
  const ideas = Object.entries(at.table.ideas.got);
  if (ideas.length === 0) return null;
  return (
    <section class="ideas">
      <h3>{say("ideas")}</h3>
      <ul class="pool">
        {ideas.map(([id, idea]) => (
          <Idea key={id} at={at} id={id} idea={idea} onPick={onPick} />
        ))}
      </ul>
    </section>
  );
}

function Idea({ at, id, idea, onPick }: PickProps & { id: string; idea: IdeaView }) {
  const { card } = idea;
  const face = at.table.plan?.pool[card?.id ?? ""];
  const isNew = ifOpen(at.offers("use_idea"), "idea", id) !== undefined;
  const adding = at.offers("add_clause");
  const offer = card ? offerWith(adding, "resource", card.id) : offerWith(adding, "idea", id);
  const take = () => {
    if (isNew) at.do({ type: "use_idea", idea: id });
    else if (offer) onPick(face ? { card: face, offer } : { idea: id, offer });
  };
  return (
    <li>
      <CardRow title={card?.title ?? <Quoted words={idea.text ?? ""} language={idea.language} />}>
        {card && <small>{card.line}</small>}
        <small>{sourceOf(idea.from_table)}</small>
        <Button
          look="quiet"
          off={!(isNew || offer) || at.isSending("use_idea", { idea: id })}
          onTap={take}
        >
          {say(isNew ? "idea-use" : "add-piece")}
        </Button>
      </CardRow>
    </li>
  );
}

/** One question to everyone else in the hall; while it is open, what was asked. */
export function AskRoom({ at }: PromptProps) {
  const [isAsking, ask] = useOpen<true>(at, "call");
  const { own } = at.table.ideas;
  if (own) {
    const inside = { words: <Written words={own.text} language={own.language} /> };
    return (
      <p class="quiet">
        <Around id="call-own" inside={inside} />
      </p>
    );
  }
  if (!at.may("call_room")) return null;
  return (
    <>
      <Button wide look="bare" onTap={() => ask(true)}>
        {say("call-ask")}
      </Button>
      {isAsking && <AskSheet at={at} onClose={() => ask(null)} />}
    </>
  );
}

import { Button } from "../../parts/Button";
import { useDraft } from "../../parts/draft";
import { Field } from "../../parts/Field";
import { Sheet } from "../../parts/Sheet";
import { Quoted } from "../../parts/Written";
import { mostOf, optionsOf } from "../../wire/offers";
import { say } from "../../words";
import { CardRow } from "./CardRow";
import type { PromptProps } from "./sitting";

type CallSheetProps = PromptProps & {
  call: string;
  onClose: () => void;
  onSent: () => void;
  onPutAway: () => void;
};

/** What another table asks, with room for an idea or a card. */
export function CallSheet({ at, call, onClose, onSent, onPutAway }: CallSheetProps) {
  const offers = at.offers("send_idea");
  const [text, write] = useDraft(`${at.code}.idea.${call}`);
  const asked = at.table.ideas.calls[call];
  if (!asked) return null;
  const send = (idea: { text: string } | { card: string }) => {
    void at.do({ type: "send_idea", call, ...idea })?.then(({ ok }) => {
      if (!ok) return;
      write("");
      onSent();
    });
    onClose();
  };
  const foot = (
    <div class="pair">
      <Button look="quiet" onTap={onPutAway}>
        {say("call-away")}
      </Button>
      <Button off={text.trim() === ""} onTap={() => send({ text })}>
        {say("idea-send")}
      </Button>
    </div>
  );
  return (
    <Sheet title={say("call-line", { table: asked.table })} onClose={onClose} foot={foot}>
      <p class="said">
        <Quoted words={asked.text} language={asked.language} />
      </p>
      <Field label={say("idea-words")} most={mostOf(offers, "text")} value={text} onType={write} />
      <h3>{say("idea-cards")}</h3>
      <ul class="pool">
        {optionsOf(offers, "card").map((card) => {
          const face = at.table.ideas.cards[card];
          if (!face) return null;
          return (
            <li key={card}>
              <CardRow title={face.title} onPick={() => send({ card: String(card) })}>
                <small>{face.line}</small>
              </CardRow>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}

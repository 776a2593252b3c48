import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Choices } from "../../parts/Choices";
import { useDraft } from "../../parts/draft";
import { Field } from "../../parts/Field";
import { Sheet } from "../../parts/Sheet";
import { Quoted } from "../../parts/Written";
import { mostOf } from "../../wire/offers";
import { say } from "../../words";
import { cardOptions } from "./cards";
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
  const [card, pick] = useState<string>();
  const asked = at.table.ideas.calls[call];
  if (!asked) return null;
  const type = (words: string) => {
    write(words);
    pick(undefined);
  };
  const send = () => {
    void at.do({ type: "send_idea", call, ...(card ? { card } : { text }) })?.then(({ ok }) => {
      if (!ok) return;
      if (!card) write("");
      onSent();
    });
    onClose();
  };
  const foot = (
    <div class="pair">
      <Button look="quiet" onTap={onPutAway}>
        {say("call-away")}
      </Button>
      <Button off={!card && text.trim() === ""} onTap={send}>
        {say("idea-send")}
      </Button>
    </div>
  );
  return (
    <Sheet title={say("call-line", { table: asked.table })} onClose={onClose} foot={foot}>
      <p class="said">
        <Quoted words={asked.text} language={asked.language} />
      </p>
      <Field label={say("idea-words")} most={mostOf(offers, "text")} value={text} onType={type} />
      <Choices
        ask={say("idea-cards")}
        options={cardOptions(offers, "card", at.table.ideas.cards)}
        chosen={card}
        onChoose={(one) => pick(one === card ? undefined : one)}
      />
    </Sheet>
  );
}

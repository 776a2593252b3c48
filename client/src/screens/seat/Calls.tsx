import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { useDraft } from "../../parts/draft";
import { Field } from "../../parts/Field";
import { useKept } from "../../parts/kept";
import { Sheet } from "../../parts/Sheet";
import { Quoted } from "../../parts/Written";
import { mostOf, optionsOf } from "../../wire/offers";
import { say } from "../../words";
import { AskLine } from "./AskLine";
import { CardRow } from "./CardRow";
import type { PromptProps } from "./sitting";

/** A quiet line: another table asks something. What is put away on this phone stays away. */
export function Calls({ at }: PromptProps) {
  const [opened, open] = useState<string>();
  const [away = [], setAway] = useKept<readonly string[]>(`calls.${at.code}.${at.seat.seat}`);
  const calls = optionsOf(at.offers("send_idea"), "call").map(String);
  const call = calls.find((id) => !away.includes(id));
  const asked = call ? at.table.ideas.calls[call] : undefined;
  if (!call || !asked || at.table.overlay) return null;
  const putAway = () => {
    setAway([...new Set([...away, ...calls])]);
    open(undefined);
  };
  return (
    <>
      <AskLine
        icon="topic"
        words={say("call-line", { table: asked.table })}
        onTap={() => open(call)}
      />
      {opened === call && (
        <AnswerSheet at={at} call={call} onClose={() => open(undefined)} onPutAway={putAway} />
      )}
    </>
  );
}

type AnswerProps = PromptProps & { call: string; onClose: () => void; onPutAway: () => void };

function AnswerSheet({ at, call, onClose, onPutAway }: AnswerProps) {
  const offers = at.offers("send_idea");
  const [text, write] = useDraft(`${at.code}.idea.${call}`);
  const asked = at.table.ideas.calls[call];
  if (!asked) return null;
  const send = (idea: { text: string } | { card: string }) => {
    if (!at.do({ type: "send_idea", call, ...idea })) return;
    write("");
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

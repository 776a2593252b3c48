import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices, Tick } from "../../../parts/Choices";
import { Sheet } from "../../../parts/Sheet";
import { optionsOf } from "../../../wire/offers";
import type {
  DebriefStage,
  Noticing as Kind,
  MyTokens,
  Noticed as NoticedView,
} from "../../../wire/types";
import { say } from "../../../words";
import type { PromptProps, Sitting } from "../sitting";

/** The receiver of what is meant for everyone. */
const TABLE = "table";

export function NoticeButton({ at }: PromptProps) {
  const [isGiving, give] = useState(false);
  const left = (at.seat.mine as MyTokens | undefined)?.left ?? 0;
  if (!at.may("recognise")) return null;
  return (
    <>
      <Button wide look="quiet" onTap={() => give(true)}>
        {say("notice-give", { left })}
      </Button>
      {isGiving && <NoticeSheet at={at} onClose={() => give(false)} />}
    </>
  );
}

function NoticeSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [to, setTo] = useState<string>();
  const [kind, setKind] = useState<Kind>();
  const [signed, setSigned] = useState(false);
  const offers = at.offers("recognise");
  const send = () => {
    if (to && kind) at.do({ type: "recognise", to, kind, signed });
    onClose();
  };
  const give = (
    <Button wide off={!to || !kind} onTap={send}>
      {say("notice-send")}
    </Button>
  );
  return (
    <Sheet title={say("notice-title")} onClose={onClose} foot={give}>
      <Choices
        as="chips"
        ask={say("notice-whom")}
        options={optionsOf(offers, "to").map((each) => ({
          value: String(each),
          label: each === TABLE ? say("notice-table") : at.alias(String(each)),
        }))}
        chosen={to ? [to] : []}
        onChoose={setTo}
      />
      <Choices
        as="chips"
        ask={say("notice-what")}
        options={optionsOf(offers, "kind").map((each) => ({
          value: each as Kind,
          label: say(`notice-${each}`),
        }))}
        chosen={kind ? [kind] : []}
        onChoose={setKind}
      />
      <Tick on={signed} onTurn={setSigned}>
        {say("notice-sign")}
      </Tick>
    </Sheet>
  );
}

/** What was noticed in oneself, for oneself, and in the whole table, for all. */
export function Noticed({ at }: PromptProps) {
  const mine = (at.seat.mine as MyTokens | undefined)?.received ?? [];
  const ours = (at.table.stage as DebriefStage | undefined)?.noticed ?? [];
  return (
    <>
      <NoticedList at={at} of="received" tokens={mine} />
      <NoticedList at={at} of="noticed-table" tokens={ours} />
    </>
  );
}

type ListProps = { at: Sitting; of: string; tokens: readonly NoticedView[] };

function NoticedList({ at, of, tokens }: ListProps) {
  if (tokens.length === 0) return null;
  return (
    <ul class="received" aria-label={say(of)}>
      {tokens.map((token, place) => (
        <li key={place}>
          {say(token.by ? `${of}-from` : `${of}-quiet`, {
            name: at.alias(token.by),
            kind: say(`notice-${token.kind}`),
          })}
        </li>
      ))}
    </ul>
  );
}

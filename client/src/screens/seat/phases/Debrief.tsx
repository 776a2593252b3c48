import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices, Tick } from "../../../parts/Choices";
import { Sheet } from "../../../parts/Sheet";
import { optionsOf } from "../../../wire/offers";
import type { MyTokens, Noticing } from "../../../wire/types";
import { say } from "../../../words";
import { PlanList } from "../PlanList";
import { Asking, Talking } from "../Prompt";
import { Slips } from "../Slips";
import type { PromptProps } from "../sitting";
import "./debrief.css";

const QUESTIONS = [1, 2, 3];

function StepOut({ at }: PromptProps) {
  const done = (
    <Button wide off={at.isSending("step_out")} onTap={() => at.do({ type: "step_out" })}>
      {say("step-out-said")}
    </Button>
  );
  const role = at.seat.role?.title;
  return (
    <Talking at={at} actions={done}>
      <p class="said big">
        {role
          ? say("step-out-words", { role, alias: at.seat.alias })
          : say("step-out-ally", { alias: at.seat.alias })}
      </p>
    </Talking>
  );
}

function Debrief({ at }: PromptProps) {
  const [isGiving, give] = useState(false);
  const mine = at.seat.mine as MyTokens | undefined;
  const actions = at.may("recognise") && (
    <Button wide look="quiet" onTap={() => give(true)}>
      {say("notice-give", { left: mine?.left ?? 0 })}
    </Button>
  );
  return (
    <Asking at={at} actions={actions}>
      <ol class="questions">
        {QUESTIONS.map((number) => (
          <li key={number}>{say(`debrief-${number}`)}</li>
        ))}
      </ol>
      {mine && <Gap mine={mine} />}
      {mine && <Received at={at} mine={mine} />}
      <p class="credit">{say("credit")}</p>
      {isGiving && <NoticeSheet at={at} onClose={() => give(false)} />}
    </Asking>
  );
}

/** Two fists side by side, for oneself alone: where they differ, a question starts. */
function Gap({ mine }: { mine: MyTokens }) {
  const { role_fist: role, self_fist: self } = mine;
  if (role === undefined || self === undefined) return null;
  return (
    <p class="aloud">
      {say(role === self ? "gap-none" : "gap", { role: String(role), self: String(self) })}
    </p>
  );
}

function Received({ at, mine }: PromptProps & { mine: MyTokens }) {
  if (mine.received.length === 0) return null;
  return (
    <ul class="received" aria-label={say("received")}>
      {mine.received.map((token, place) => (
        <li key={place}>
          {token.by
            ? say("received-from", { name: at.alias(token.by), kind: say(`notice-${token.kind}`) })
            : say("received-quiet", { kind: say(`notice-${token.kind}`) })}
        </li>
      ))}
    </ul>
  );
}

function NoticeSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [to, setTo] = useState<string>();
  const [kind, setKind] = useState<Noticing>();
  const [signed, setSigned] = useState(false);
  const offers = at.offers("recognise");
  const send = () => {
    if (to && kind) at.do({ type: "recognise", to, kind, signed });
    onClose();
  };
  return (
    <Sheet title={say("notice-title")} onClose={onClose}>
      <Choices
        as="chips"
        ask={say("notice-whom")}
        options={optionsOf(offers, "to").map((seat) => ({
          value: String(seat),
          label: at.alias(String(seat)),
        }))}
        chosen={to ? [to] : []}
        onChoose={setTo}
      />
      <Choices
        as="chips"
        ask={say("notice-what")}
        options={optionsOf(offers, "kind").map((each) => ({
          value: each as Noticing,
          label: say(`notice-${each}`),
        }))}
        chosen={kind ? [kind] : []}
        onChoose={setKind}
      />
      <Tick on={signed} onTurn={setSigned}>
        {say("notice-sign")}
      </Tick>
      <Button wide off={!to || !kind} onTap={send}>
        {say("notice-send")}
      </Button>
    </Sheet>
  );
}

function Done({ at }: PromptProps) {
  return (
    <Talking at={at}>
      <Slips at={at} />
      <PlanList at={at} />
      <p class="credit">{say("credit")}</p>
    </Talking>
  );
}

export const debrief = { step_out: StepOut, debrief: Debrief, done: Done };

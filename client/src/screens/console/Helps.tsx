import { Button } from "../../parts/Button";
import { now } from "../../wire/clock";
import type { HelpStrip, Receipt } from "../../wire/types";
import { say } from "../../words";
import { type Desk, useDesk } from "./desk";

type Call = { readonly no: number; readonly id: string; readonly help: HelpStrip };

/** What the facilitator may answer, in order; each step is shown to whoever called. */
const ANSWERS: readonly Receipt[] = ["seen", "coming", "here", "done"];

/** Calls for help, on top of everything: danger first, then the oldest. */
export function Helps() {
  const calls = callsOf(useDesk());
  if (calls.length === 0) return null;
  return (
    <section class="helps" aria-labelledby="helps">
      <h2 id="helps">{say("help-title")}</h2>
      <ul>
        {calls.map((call) => (
          <HelpRow key={`${call.no}:${call.id}`} {...call} />
        ))}
      </ul>
    </section>
  );
}

export function callsOf(desk: Desk): readonly Call[] {
  const calls = (desk.room?.order ?? []).flatMap((no) =>
    Object.entries(desk.tile(no)?.helps ?? {}).map(([id, help]) => ({ no, id, help })),
  );
  const rank = ({ help }: Call) => (help.kind === "danger" ? 0 : 1);
  return calls.sort((one, other) => rank(one) - rank(other) || one.help.at - other.help.at);
}

/** One call: who and why in words, what they know, and the next answer as the one strong button. */
export function HelpRow({ no, id, help }: Call) {
  const desk = useDesk();
  const given = ANSWERS.indexOf(help.receipt);
  const minutes = Math.max(0, Math.floor((now.value - help.at) / 60_000));
  return (
    <li class="help" data-kind={help.kind}>
      <p class="help-words">
        <button
          type="button"
          class="plain-button"
          onClick={(event) => desk.choose(no, event.currentTarget)}
        >
          {say("table-number", { number: no })}
        </button>
        <b>{say(`help-${help.kind}`)}</b>
        {help.alias && <span>{say("help-from", { name: help.alias })}</span>}
        <span class="soft">
          {say("help-ago", { minutes })} · {say(`help-state-${help.receipt}`)}
        </span>
      </p>
      {desk.mayAt("answer_help") && (
        <p class="help-answers">
          {ANSWERS.map((receipt, index) => (
            <Button
              key={receipt}
              look={index === given + 1 ? "plain" : "quiet"}
              off={index <= given}
              aria-label={say("help-receipt-label", { no, receipt: say(`help-${receipt}`) })}
              onTap={() => void desk.ask({ type: "answer_help", help: id, receipt }, no)}
            >
              {say(`help-${receipt}`)}
            </Button>
          ))}
        </p>
      )}
    </li>
  );
}

import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Choices } from "../../parts/Choices";
import { optionsOf } from "../../wire/offers";
import { say } from "../../words";
import { Deed } from "./Deed";
import type { PromptProps } from "./sitting";

/** Someone would hold one's own card too, or a card is free: over the page until it is answered. */
export function Knock({ at }: PromptProps) {
  const [leftBe, letBe] = useState("");
  const [ally] = optionsOf(at.offers("answer_ally"), "seat");
  const [free] = optionsOf(at.offers("take_role"), "role");
  if (ally !== undefined) {
    const answer = { type: "answer_ally", seat: String(ally) } as const;
    return (
      <section class="told" aria-live="polite">
        <p>{say("ally-asks", { name: at.alias(String(ally)) })}</p>
        <Deed at={at} wish={{ ...answer, is_welcome: true }}>
          {say("ally-yes")}
        </Deed>
        <Deed at={at} wish={{ ...answer, is_welcome: false }} look="quiet">
          {say("ally-no")}
        </Deed>
      </section>
    );
  }
  if (free === undefined || free === leftBe) return null;
  return (
    <section class="told" aria-live="polite">
      <p>{say("role-free", { role: at.title(String(free)) })}</p>
      <Deed at={at} wish={{ type: "take_role", role: String(free) }}>
        {say("role-take")}
      </Deed>
      <Button look="quiet" onTap={() => letBe(String(free))}>
        {say("role-let-be")}
      </Button>
    </section>
  );
}

/** An ally may ask to hold a card with its holder. */
export function AskToHold({ at }: PromptProps) {
  const roles = optionsOf(at.offers("ask_to_co_hold"), "role").map(String);
  if (roles.length === 0) return null;
  const label = (role: string) =>
    say("ally-with", { role: at.title(role), name: at.alias(at.table.roles[role]?.holder) });
  return (
    <section>
      <Choices
        ask={say("ally-ask")}
        options={roles.map((role) => ({ value: role, label: label(role) }))}
        off={at.isSending("ask_to_co_hold")}
        onChoose={(role) => at.do({ type: "ask_to_co_hold", role })}
      />
      <p class="soft">{say("ally-ask.line")}</p>
    </section>
  );
}

import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Choices } from "../../parts/Choices";
import { useSteady } from "../../parts/steady";
import { optionsOf } from "../../wire/offers";
import { say } from "../../words";
import { Deed } from "./Deed";
import type { PromptProps, Sitting } from "./sitting";

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

/** An ally may ask to hold a card with its holder; whom they asked stays there, and what became of it. */
export function AskToHold({ at }: PromptProps) {
  const { asked_role, role } = at.seat;
  const holder = (card: string) => at.alias(at.table.roles[card]?.holder);
  const roles = optionsOf(at.offers("ask_to_co_hold"), "role").map(String);
  const options = useSteady(
    [...roles, ...(asked_role ? [asked_role] : [])].map((card) => ({
      value: card,
      label: say("ally-with", { role: at.title(card), name: holder(card) }),
    })),
  );
  if (options.length === 0) return null;
  return (
    <section>
      <Choices
        ask={say("ally-ask")}
        options={options}
        chosen={asked_role ?? role?.id}
        off={asked_role !== undefined || at.isSending("ask_to_co_hold")}
        onChoose={(card) => at.do({ type: "ask_to_co_hold", role: card })}
      />
      <p class="soft" role="status">
        {asked_role
          ? say("ally-asked", { name: holder(asked_role) })
          : (heldWith(at) ?? say("ally-ask.line"))}
      </p>
    </section>
  );
}

/** With whom one holds one's card, if with anybody. */
export function heldWith(at: Sitting): string | undefined {
  const beside = at.seat.role?.beside;
  return beside && say("ally-held", { name: at.alias(beside) });
}

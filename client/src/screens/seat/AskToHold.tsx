import { Choices } from "../../parts/Choices";
import { useSteady } from "../../parts/steady";
import { optionsOf } from "../../wire/offers";
import { say } from "../../words";
import { heldWith } from "./Allies";
import type { PromptProps } from "./sitting";

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

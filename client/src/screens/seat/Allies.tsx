import { say } from "../../words";
import { AskToHold, KnockLine } from "./seldom";
import type { PromptProps, Sitting } from "./sitting";

/** Somebody would hold one's own card too, or a card is free. */
export function Knock({ at }: PromptProps) {
  return at.may("answer_ally") || at.may("take_role") ? <KnockLine at={at} /> : null;
}

/** Where one may ask to hold somebody's card too, and what became of it. */
export function Asked({ at }: PromptProps) {
  const { asked_role, role } = at.seat;
  const has = at.may("ask_to_co_hold") || asked_role || role?.beside;
  return has ? <AskToHold at={at} /> : null;
}

/** With whom one holds one's card, if with anybody. */
export function heldWith(at: Sitting): string | undefined {
  const beside = at.seat.role?.beside;
  return beside && say("ally-held", { name: at.alias(beside) });
}

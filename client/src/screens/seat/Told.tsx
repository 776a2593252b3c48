import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { keep, recall } from "../../wire/keep";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

/** The facilitator's word to this table, for whoever it was said to, until it is put away. */
export function Told({ at }: PromptProps) {
  const { table, code } = at;
  const place = `told.${code}`;
  const [seen, setSeen] = useState(() => recall<string>(place));
  const told = table.told;
  if (!told || told.id === seen || !at.may("see_told")) return null;
  const putAway = () => {
    keep(place, told.id);
    setSeen(told.id);
    at.do({ type: "see_told", told: told.id });
  };
  return (
    <section class="told" aria-live="polite">
      <h2>{say("told-title")}</h2>
      <p dir="auto">{told.text}</p>
      <Button look="quiet" onTap={putAway}>
        {say("told-close")}
      </Button>
    </section>
  );
}

import { useAloud } from "../../parts/Aloud";
import { Button } from "../../parts/Button";
import { useKept } from "../../parts/kept";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

/** The facilitator's word to this table, for whoever it was said to, until it is put away. */
export function Told({ at }: PromptProps) {
  const { table, code } = at;
  const [seen, setSeen] = useKept<string>(`told.${code}`);
  const told = at.may("see_told") && table.told?.id !== seen ? table.told : undefined;
  useAloud(told?.text);
  if (!told) return null;
  const putAway = () => {
    setSeen(told.id);
    at.do({ type: "see_told", told: told.id });
  };
  return (
    <section class="told">
      <h2 class="quiet">{say("told-title")}</h2>
      <p dir="auto">{told.text}</p>
      <Button look="quiet" onTap={putAway}>
        {say("told-close")}
      </Button>
    </section>
  );
}

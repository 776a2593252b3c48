import { Button } from "../../parts/Button";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

/** The host's word that the table is done with this phase, wherever it is offered. */
export function MoveOn({ at }: PromptProps) {
  if (!at.may("move_on")) return null;
  return (
    <Button wide onTap={() => at.do({ type: "move_on" })} off={at.isSending("move_on")}>
      {say("move-on")}
    </Button>
  );
}

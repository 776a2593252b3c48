import { Button } from "../../parts/Button";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

/** The host's word that the table is done with this phase, wherever it is offered; a stopped table rests first. */
export function MoveOn({ at }: PromptProps) {
  if (at.table.overlay || !at.may("move_on")) return null;
  return (
    <Button
      look="quiet"
      wide
      onTap={() => at.do({ type: "move_on" })}
      off={at.isSending("move_on")}
    >
      {say("move-on")}
    </Button>
  );
}

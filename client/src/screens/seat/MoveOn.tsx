import { say } from "../../words";
import { Deed } from "./Deed";
import type { PromptProps } from "./sitting";

/** The host's word that the table is done with this phase, wherever it is offered; a stopped table rests first. */
export function MoveOn({ at }: PromptProps) {
  if (at.table.overlay || !at.may("move_on")) return null;
  return (
    <Deed at={at} wish={{ type: "move_on" }} look="quiet" wide>
      {say("move-on")}
    </Deed>
  );
}

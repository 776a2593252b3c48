import { say } from "../../words";
import { Deed } from "./Deed";
import { Surely } from "./Surely";
import type { PromptProps } from "./sitting";

/** The host's word that the table goes on, wherever it is offered; a stopped table rests first. */
export function Onward({ at }: PromptProps) {
  if (at.rests) return null;
  return (
    <>
      {at.may("next_question") && (
        <Deed at={at} wish={{ type: "next_question" }} wide>
          {say("table-on")}
        </Deed>
      )}
      {at.may("end_talk") && (
        <Deed at={at} wish={{ type: "end_talk" }} wide>
          {say("end-talk")}
        </Deed>
      )}
      {at.may("move_on") && (
        <Surely at={at} wish={{ type: "move_on" }} look="quiet" wide>
          {say("move-on")}
        </Surely>
      )}
    </>
  );
}

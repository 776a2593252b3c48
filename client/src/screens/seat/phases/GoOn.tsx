import { say } from "../../../words";
import { Deed } from "../Deed";
import type { PromptProps } from "../sitting";

/** The host's tap to what comes next, above what is there without it. */
export function GoOn({ at }: PromptProps) {
  if (!at.may("next_question")) return null;
  return (
    <div class="comes">
      <Deed at={at} wish={{ type: "next_question" }} wide>
        {say("debrief-next")}
      </Deed>
    </div>
  );
}

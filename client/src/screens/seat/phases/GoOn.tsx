import { Button } from "../../../parts/Button";
import { say } from "../../../words";
import type { PromptProps } from "../sitting";

/** The host's tap to what comes next. */
export function GoOn({ at }: PromptProps) {
  if (!at.may("next_question")) return null;
  return (
    <Button wide off={at.isSending("next_question")} onTap={() => at.do({ type: "next_question" })}>
      {say("debrief-next")}
    </Button>
  );
}

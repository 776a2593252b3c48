import { Button } from "../../parts/Button";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

/** Something to talk about at a table that is done early; the host may ask for something else. */
export function TalkCard({ at }: PromptProps) {
  const { talk, stops } = at.table;
  if (!talk || stops.length > 0) return null;
  return (
    <>
      <p class="said big">{talk}</p>
      {at.may("turn_talk") && (
        <Button
          look="bare"
          off={at.isSending("turn_talk")}
          onTap={() => at.do({ type: "turn_talk" })}
        >
          {say("talk-other")}
        </Button>
      )}
    </>
  );
}

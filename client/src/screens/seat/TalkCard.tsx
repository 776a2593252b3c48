import { say } from "../../words";
import { Deed } from "./Deed";
import type { PromptProps } from "./sitting";

/** Something to talk about at a table that is done early; the host may ask for something else. */
export function TalkCard({ at }: PromptProps) {
  const { talk, stops } = at.table;
  if (!talk || stops.length > 0) return null;
  return (
    <>
      <p class="said big" key={talk}>
        {talk}
      </p>
      {at.may("turn_talk") && (
        <Deed at={at} wish={{ type: "turn_talk" }} look="bare">
          {say("talk-other")}
        </Deed>
      )}
    </>
  );
}

import { say } from "../../../words";
import { Deed } from "../Deed";
import { Talking } from "../Prompt";
import type { PromptProps } from "../sitting";

/** Whoever comes late and finds no role learns what the table is at, and how one comes to a role. */
export function Welcome({ at }: PromptProps) {
  const join = (
    <Deed at={at} wish={{ type: "ready" }} wide>
      {say("welcome-join")}
    </Deed>
  );
  return (
    <Talking at={at} page={`welcome-${at.table.phase}`} actions={join}>
      <p>{say("welcome-role")}</p>
    </Talking>
  );
}

import { Icon } from "../../parts/Icon";
import { say } from "../../words";
import { Deed } from "./Deed";
import type { PromptProps } from "./sitting";
import "./beside.css";

/** Time is over and no facilitator is there to move on; after a while the host may. */
export function TalkOn({ at }: PromptProps) {
  const { table } = at;
  if (at.rests || !(table.talks_on || at.may("lead_on"))) return null;
  return (
    <>
      {table.talks_on && (
        <p class="beside" role="status">
          <Icon name="hourglass" size={20} />
          {say("talk-on")}
        </p>
      )}
      {at.may("lead_on") && (
        <Deed at={at} wish={{ type: "lead_on" }} look="quiet" wide>
          {say("lead-on")}
        </Deed>
      )}
    </>
  );
}

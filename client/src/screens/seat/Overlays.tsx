import { Breath } from "../../parts/Breath";
import { say } from "../../words";
import { Deed } from "./Deed";
import { Offered } from "./Offered";
import { OwnPlan } from "./OwnPlan";
import { Asking, Talking } from "./Prompt";
import { Reviews } from "./phases/OtherTable";
import type { PromptProps } from "./sitting";

/** Any prompt that is only to be read. */
export function Plain({ at }: PromptProps) {
  return <Talking at={at} />;
}

function OffRamp({ at }: PromptProps) {
  return (
    <Talking at={at}>
      <Breath />
      <OwnPlan at={at} part="moment" />
    </Talking>
  );
}

function PickWay({ at }: PromptProps) {
  return (
    <Asking at={at}>
      <Offered
        at={at}
        wish={{ type: "pick_way_on" }}
        field="way"
        ask={say("way-ask")}
        quiet
        words="way"
      />
    </Asking>
  );
}

function Picked({ at }: PromptProps) {
  const picks = Object.entries(at.table.overlay?.picks ?? {});
  return (
    <Talking at={at}>
      <ul class="quiet">
        {picks.map(([way, count]) => (
          <li key={way}>
            {say(`way-${way}`)}: {count}
          </li>
        ))}
      </ul>
    </Talking>
  );
}

/** The host sees at once what will be theirs to tap in a moment. */
function Hold({ at }: PromptProps) {
  const goOn = (
    <Deed at={at} wish={{ type: "go_on" }} wide off={!at.may("go_on")}>
      {say("table-on")}
    </Deed>
  );
  return <Talking at={at} actions={at.seat.is_host && goOn} />;
}

/** The same on all phones: whoever called is not shown by theirs. */
function Help({ at }: PromptProps) {
  return <Talking at={at} facedown />;
}

function Talk({ at }: PromptProps) {
  return (
    <Talking at={at} facedown>
      <Reviews at={at} />
    </Talking>
  );
}

export const overlays = {
  offramp: OffRamp,
  offramp_pick: PickWay,
  offramp_picked: Picked,
  hold: Hold,
  help: Help,
  talk: Talk,
};

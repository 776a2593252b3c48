import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { Talking } from "../Prompt";
import type { PromptProps } from "../sitting";

/** The host may ask for it, once the table has talked. */
export function MirrorButton({ at }: PromptProps) {
  if (!at.may("show_mirror")) return null;
  return (
    <Deed at={at} wish={{ type: "show_mirror" }} look="quiet" wide>
      {say("mirror-show")}
    </Deed>
  );
}

/** A fair moment to say no: one pass is enough, and it shows to nobody that one did. */
export function MirrorAsked({ at }: PromptProps) {
  const [hasPassed, setPassed] = useState(false);
  const pass = async () => {
    const ack = await at.say({ type: "pass" });
    if (ack.ok) setPassed(true);
  };
  const no = (
    <Button wide look="quiet" off={hasPassed || at.isSending("pass")} onTap={pass}>
      {say("mirror-no")}
    </Button>
  );
  return (
    <Talking at={at} actions={no}>
      <p class="quiet" role="status">
        {hasPassed ? say("mirror-passed") : say("mirror-quiet")}
      </p>
    </Talking>
  );
}

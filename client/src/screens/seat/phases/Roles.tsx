import { useState } from "preact/hooks";
import type { RolesStage } from "../../../wire/types";
import { say } from "../../../words";
import { Beside, OwnFace } from "../CardSheet";
import { Deed } from "../Deed";
import { Asking, Talking } from "../Prompt";
import type { PromptProps } from "../sitting";

function Introduce({ at }: PromptProps) {
  const maySwap = at.may("swap_role");
  const [couldSwap] = useState(maySwap);
  const actions = (
    <>
      {maySwap && (
        <Deed at={at} wish={{ type: "swap_role" }} look="quiet" wide>
          {say("swap")}
        </Deed>
      )}
      {couldSwap && !maySwap && <p class="quiet">{say("swap-none")}</p>}
      <Deed at={at} wish={{ type: "introduce" }} wide>
        {say("introduce-done")}
      </Deed>
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      <Dealt at={at} />
    </Asking>
  );
}

/** Another one holds the card too, and says who it is. */
function BesideThem({ at }: PromptProps) {
  return (
    <Asking at={at}>
      <Dealt at={at} />
    </Asking>
  );
}

function Dealt({ at }: PromptProps) {
  const { role } = at.seat;
  if (!role) return null;
  return (
    <div class="dealt" key={role.id}>
      <OwnFace role={role}>
        <Beside at={at} />
        <p>{say(role.beside ? "role-with.line" : "introduce-peek")}</p>
      </OwnFace>
    </div>
  );
}

function Wait({ at }: PromptProps) {
  const stage = at.table.stage as RolesStage;
  return (
    <Talking at={at} facedown>
      <p class="quiet">{say("introduced-count", { introduced: stage.introduced, of: stage.of })}</p>
    </Talking>
  );
}

export const roles = {
  role_introduce: Introduce,
  role_beside: BesideThem,
  role_wait: Wait,
};

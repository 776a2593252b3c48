import { Button } from "../../../parts/Button";
import type { RolesStage } from "../../../wire/types";
import { say } from "../../../words";
import { Beside, OwnFace } from "../CardSheet";
import { Asking, Talking } from "../Prompt";
import type { PromptProps } from "../sitting";

function Introduce({ at }: PromptProps) {
  const isSending = at.isSending("introduce") || at.isSending("swap_role");
  const actions = (
    <>
      {at.may("swap_role") && (
        <Button wide look="quiet" off={isSending} onTap={() => at.do({ type: "swap_role" })}>
          {say("swap")}
        </Button>
      )}
      <Button wide off={isSending} onTap={() => at.do({ type: "introduce" })}>
        {say("introduce-done")}
      </Button>
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
        {role.beside ? <Beside at={at} /> : <p>{say("introduce-peek")}</p>}
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

import { Choices } from "../../../parts/Choices";
import { optionsOf } from "../../../wire/offers";
import type { CommitStage, Template } from "../../../wire/types";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { useOpen } from "../open";
import { PlanList } from "../PlanList";
import { Asking, Talking } from "../Prompt";
import { Slips } from "../Slips";
import { VoiceSheet } from "../seldom";
import type { PromptProps } from "../sitting";
import { SlipSheet } from "./SlipSheet";
import { StepSheet } from "./StepSheet";

const JOINT = "joint_step";
const MISSING = "missing_voice";
type Kind = Template | typeof JOINT | typeof MISSING;

/** Each kind of thing one may do for real; none of them is asked for. */
function Commit({ at }: PromptProps) {
  const [kind, open] = useOpen<Kind>(at, "commit");
  const close = () => open(null);
  const own = optionsOf(at.offers("commit"), "template") as readonly Template[];
  const shared: readonly Kind[] = [
    ...(at.may("table_commit") ? ([JOINT] as const) : []),
    ...(at.may("invite_missing_voice") ? ([MISSING] as const) : []),
  ];
  const done = at.may("finish_committing") && (
    <Deed at={at} wish={{ type: "finish_committing" }} wide>
      {say("commit-finish")}
    </Deed>
  );
  return (
    <Asking at={at} actions={done}>
      <Slips at={at} mayDrop />
      <Kinds ask={say("commit-own")} kinds={own} onOpen={open} />
      <Kinds ask={say("commit-shared")} kinds={shared} onOpen={open} />
      <PlanList at={at} />
      {kind === JOINT && <StepSheet at={at} onClose={close} />}
      {kind === MISSING && <VoiceSheet at={at} onClose={close} />}
      {kind && kind !== JOINT && kind !== MISSING && (
        <SlipSheet at={at} template={kind} onClose={close} />
      )}
    </Asking>
  );
}

type KindsProps = { ask: string; kinds: readonly Kind[]; onOpen: (kind: Kind) => void };

function Kinds({ ask, kinds, onOpen }: KindsProps) {
  if (kinds.length === 0) return null;
  return (
    <Choices
      ask={ask}
      options={kinds.map((value) => ({
        value,
        label: say(`commit-${value}`),
        hint: say(`commit-${value}.line`),
      }))}
      chosen={null}
      onChoose={onOpen}
    />
  );
}

function Done({ at }: PromptProps) {
  const { done, of } = at.table.stage as CommitStage;
  return (
    <Talking at={at}>
      <p class="quiet">{say("commit-count", { done, of })}</p>
      <Slips at={at} mayDrop />
      <PlanList at={at} />
    </Talking>
  );
}

export const commit = { commit: Commit, commit_done: Done };

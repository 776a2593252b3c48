import { Badge } from "../../../parts/Badge";
import { toolsOf } from "../../../parts/toolcheck";
import type { DebriefStage, MyTokens } from "../../../wire/types";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { OwnPlan } from "../OwnPlan";
import { PlanList } from "../PlanList";
import { Asking, Talking, wordsOf } from "../Prompt";
import { Slips } from "../Slips";
import { MirrorShown } from "../seldom";
import type { PromptProps, Sitting } from "../sitting";
import { ToolChips } from "../ToolPage";
import { MirrorAsked, MirrorButton } from "./Mirror";
import { NoticeButton, Noticed } from "./Noticing";
import "./debrief.css";

function mineOf(at: Sitting): MyTokens | undefined {
  return at.seat.mine as MyTokens | undefined;
}

function StepOut({ at }: PromptProps) {
  const done = (
    <Deed at={at} wish={{ type: "step_out" }} wide>
      {say("step-out-said")}
    </Deed>
  );
  return (
    <Talking at={at} actions={done}>
      <p class="said big">
        {say("step-out-words", { role: at.names.role ?? "", alias: at.seat.alias })}
      </p>
    </Talking>
  );
}

function SteppedOut({ at }: PromptProps) {
  const { stepped_out, of } = at.table.stage as DebriefStage;
  return (
    <Talking at={at}>
      <p class="quiet">{say("stepped-out-count", { done: stepped_out, of })}</p>
    </Talking>
  );
}

function Actions({ at }: PromptProps) {
  return (
    <>
      <MirrorButton at={at} />
      <NoticeButton at={at} />
    </>
  );
}

/** One of the four questions: the host reads it, somebody begins, the phones rest. */
function Question({ at }: PromptProps) {
  const { first } = at.seat.prompt.names;
  const stage = at.table.stage as DebriefStage;
  const mine = mineOf(at);
  return (
    <Talking at={at} actions={<Actions at={at} />}>
      {at.seat.is_host && <p class="quiet">{say("debrief-read")}</p>}
      {first && <p class="cover-line">{beginsWords(at, first)}</p>}
      {stage.mirror === "shut" && <p class="quiet">{say("mirror-shut")}</p>}
      {stage.step === "happened" && mine && <Gap mine={mine} />}
      <Noticed at={at} />
    </Talking>
  );
}

function beginsWords(at: Sitting, first: string): string {
  const isMe = first === at.seat.seat;
  return isMe ? say("debrief-first-me") : say("debrief-first", { name: at.alias(first) });
}

/** Two fists side by side, for oneself alone: where they differ, a question starts. */
function Gap({ mine }: { mine: MyTokens }) {
  const { role_fist: role, self_fist: self } = mine;
  if (role === undefined || self === undefined) return null;
  return (
    <p class="aloud">
      {say(role === self ? "gap-none" : "gap", { role: String(role), self: String(self) })}
    </p>
  );
}

/** Tools are cleaned after use: what one planned for afterwards, from this phone alone. */
function Clean({ at }: PromptProps) {
  const hasPlan = toolsOf(at.code, at.seat.seat).after !== undefined;
  return (
    <Asking at={at} actions={<Actions at={at} />}>
      <OwnPlan at={at} part="after" />
      <ToolChips at={at} part="after" />
      {!hasPlan && <p class="quiet">{say("clean-none")}</p>}
      <Noticed at={at} />
    </Asking>
  );
}

function Close({ at }: PromptProps) {
  const hasPledged = mineOf(at)?.has_pledged === true;
  const actions = (
    <>
      {at.may("pledge") && (
        <Deed at={at} wish={{ type: "pledge" }} wide>
          {say("pledge-do")}
        </Deed>
      )}
      <NoticeButton at={at} />
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      <p class="said big">{say("pledge-words")}</p>
      <Noticed at={at} />
      {hasPledged && <OwnBadge at={at} />}
    </Asking>
  );
}

function OwnBadge({ at }: PromptProps) {
  return <Badge title={say("badge-own", { group: at.seat.group })} line={say("badge-line")} />;
}

/** Over the plan: whether it was agreed, in the words that the vote ended with. */
function HowItEnded({ at }: PromptProps) {
  const { ended } = at.table;
  if (!ended) return null;
  const { title, line } = wordsOf(at, ended);
  return (
    <section>
      <h2>{title}</h2>
      <p class="quiet">{line}</p>
    </section>
  );
}

/** The last screen: nobody leaves without the badge, whether they made the pledge or not. */
function Done({ at }: PromptProps) {
  return (
    <Talking at={at}>
      {mineOf(at)?.has_pledged ? (
        <OwnBadge at={at} />
      ) : (
        <Badge title={say("badge-table")} line={say("badge-line")} />
      )}
      <Noticed at={at} />
      <Slips at={at} />
      <HowItEnded at={at} />
      <PlanList at={at} />
      {at.table.is_closed || <p class="quiet">{say("done-until")}</p>}
      <p class="quiet">{say("credit")}</p>
    </Talking>
  );
}

export const debrief = {
  step_out: StepOut,
  stepped_out: SteppedOut,
  step_out_beside: SteppedOut,
  debrief: Question,
  debrief_clean: Clean,
  debrief_close: Close,
  mirror_asked: MirrorAsked,
  mirror_shown: MirrorShown,
  done: Done,
  closed: Done,
};

import { useState } from "preact/hooks";
import { Choices, named } from "../../../parts/Choices";
import { YesOrNo } from "../../../parts/YesOrNo";
import { optionsOf } from "../../../wire/offers";
import type { BystanderView, MyScene, NoticedView, RiskBenefit } from "../../../wire/types";
import { say } from "../../../words";
import { Awaiting } from "../Awaiting";
import { Deed } from "../Deed";
import { Closes } from "../Header";
import { Offered } from "../Offered";
import { Asking, Talking } from "../Prompt";
import type { PromptProps, Sitting } from "../sitting";
import { SceneListen } from "./SceneMoves";
import { LineCrossed, SceneAgain, SceneCard, SceneOn, stageOf } from "./SceneParts";
import { Tally } from "./Tally";

function sceneOf(at: Sitting): BystanderView | undefined {
  return stageOf(at).bystander;
}

function Asked({ at }: PromptProps) {
  const actions = (
    <>
      {at.may("volunteer_to_read") && (
        <Deed at={at} wish={{ type: "volunteer_to_read" }} wide>
          {say("scene-read")}
        </Deed>
      )}
      <SceneOn at={at} words="scene-nobody-reads" />
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      <SceneCard at={at} />
    </Asking>
  );
}

function Read({ at }: PromptProps) {
  const line = (at.seat.mine as MyScene | undefined)?.line;
  const done = (
    <Deed at={at} wish={{ type: "line_read" }} wide>
      {say("scene-was-read")}
    </Deed>
  );
  return (
    <Asking at={at} actions={done}>
      <Twist at={at} />
      {line && <p class="said big">{say("quoted", { words: line })}</p>}
      <SceneCard at={at} />
    </Asking>
  );
}

function Hear({ at }: PromptProps) {
  return (
    <Talking at={at} facedown>
      <Twist at={at} />
    </Talking>
  );
}

/** That the colleague is one rank higher this time. */
function Twist({ at }: PromptProps) {
  return stageOf(at).is_replayed ? <p class="aloud">{say("scene-twist")}</p> : null;
}

function Line({ at }: PromptProps) {
  const line = sceneOf(at)?.line;
  return line ? <p class="said">{say("quoted", { words: line })}</p> : null;
}

const QUESTIONS = ["noticed", "act"] as const;

/** Two private taps, and they are sent. */
function Noticed({ at }: PromptProps) {
  const [said, setSaid] = useState<Partial<Record<(typeof QUESTIONS)[number], boolean>>>({});
  const tap = (question: (typeof QUESTIONS)[number], yes: boolean) => {
    const now = { ...said, [question]: yes };
    setSaid(now);
    const { noticed, act } = now;
    if (noticed !== undefined && act !== undefined) at.do({ type: "tell_noticed", noticed, act });
  };
  return (
    <Asking at={at}>
      <Closes closes={stageOf(at).closes} />
      <Twist at={at} />
      <Line at={at} />
      {QUESTIONS.map((question) => (
        <YesOrNo
          key={question}
          ask={say(`scene-ask-${question}`)}
          yes={say("scene-yes")}
          no={say("scene-no")}
          chosen={said[question]}
          off={at.isSending("tell_noticed")}
          onChoose={(isYes) => tap(question, isYes)}
        />
      ))}
    </Asking>
  );
}

function Waiting({ at }: PromptProps) {
  const scene = sceneOf(at);
  const isPoll = at.seat.prompt.key === "scene_noticed_wait";
  const answered = (isPoll ? scene?.answered : scene?.weighed) ?? 0;
  return <Awaiting at={at} words={say("fair-count", { answered })} closes={stageOf(at).closes} />;
}

/** “6 noticed, 1 would act”; beside it what it was before the colleague had a higher rank. */
function Counts({ at }: PromptProps) {
  const { counts, first } = sceneOf(at) ?? {};
  return (
    <div class="noticed">
      {counts && <p class="noticed-now">{countWords(counts)}</p>}
      {first && <p class="quiet">{say("noticed-first", { counts: countWords(first) })}</p>}
    </div>
  );
}

function countWords({ noticed, act }: NoticedView): string {
  return say("noticed-counts", { noticed, act });
}

function SteppingIn({ at }: PromptProps) {
  const scene = sceneOf(at);
  const actions = (
    <>
      <SceneOn at={at} words="scene-go-on" />
      <SceneListen at={at} />
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      <Closes closes={stageOf(at).closes} />
      <Counts at={at} />
      <Line at={at} />
      {at.may("intervene") && (
        <Offered
          at={at}
          wish={{ type: "intervene" }}
          field="method"
          as="chips"
          ask={say("step-in-ask")}
          words="step-in"
        />
      )}
      <ul class="stepped-in" aria-live="polite">
        {scene?.stepped_in.map(({ by, method }) => (
          <li key={`${by} ${method}`}>
            <strong>{at.alias(by)}</strong> {say(`step-in-${method}`)}
          </li>
        ))}
      </ul>
      <LineCrossed at={at} />
    </Asking>
  );
}

const SCALES = ["risk", "benefit"] as const;

/** One thing it may cost and one it may save, and they are sent. */
function Weigh({ at }: PromptProps) {
  const [said, setSaid] = useState<Partial<Omit<RiskBenefit, "type">>>({});
  const weigh = (scale: (typeof SCALES)[number], value: string) => {
    const now = { ...said, [scale]: value };
    setSaid(now);
    if (now.risk && now.benefit) at.do({ type: "risk_benefit", ...(now as Required<typeof now>) });
  };
  const offers = at.offers("risk_benefit");
  return (
    <Asking at={at}>
      <Closes closes={stageOf(at).closes} />
      {SCALES.map((scale) => (
        <Choices
          key={scale}
          as="chips"
          ask={say(`weigh-${scale}`)}
          options={named(scale, optionsOf(offers, scale).map(String))}
          chosen={said[scale]}
          off={at.isSending("risk_benefit")}
          onChoose={(value) => weigh(scale, value)}
        />
      ))}
    </Asking>
  );
}

function Weighed({ at }: PromptProps) {
  const scene = sceneOf(at);
  const actions = (
    <>
      <SceneAgain at={at} words="scene-rank-up" />
      <div class="pair">
        <SceneOn at={at} words="scene-enough" quiet={at.may("replay_scene")} />
        <SceneListen at={at} />
      </div>
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      <Counts at={at} />
      <Tally title={say("weighed-risks")} kind="risk" counts={scene?.risks ?? {}} />
      <Tally title={say("weighed-benefits")} kind="benefit" counts={scene?.benefits ?? {}} />
    </Asking>
  );
}

export const bystander = {
  scene_asked: Asked,
  scene_read: Read,
  scene_hear: Hear,
  scene_noticed: Noticed,
  scene_noticed_wait: Waiting,
  scene_step_in: SteppingIn,
  scene_weigh: Weigh,
  scene_weigh_wait: Waiting,
  scene_weighed: Weighed,
};

import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import type { HeatView, MyScene } from "../../../wire/types";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { GuardButton } from "../GuardSheet";
import { OwnPlan } from "../OwnPlan";
import { Asking, Talking } from "../Prompt";
import type { PromptProps } from "../sitting";
import { AnswerHeard } from "./AnswerHeard";
import { bystander } from "./Bystander";
import { Heat } from "./Heat";
import { MoveSheet, SceneListen } from "./SceneMoves";
import { LineCrossed, SceneAgain, SceneCard, SceneOn, stageOf } from "./SceneParts";

/**
 * What is to be read aloud stands first while nobody has made a move. The off-ramp takes one tap, and
 * stands apart, as it ends the scene for all.
 */
function Tension({ at }: PromptProps) {
  const [isOpen, open] = useState(false);
  const { tension } = stageOf(at);
  const isNew = at.seat.prompt.key === "scene_practice";
  const actions = (
    <>
      <div class="off-ramp">
        <Deed at={at} wish={{ type: "take_off_ramp" }} look="bare">
          {say("scene-off-ramp")}
        </Deed>
      </div>
      <div class="pair">
        <Button onTap={() => open(true)}>{say("scene-move")}</Button>
        <SceneListen at={at} />
      </div>
      {isOpen && <MoveSheet at={at} onClose={() => open(false)} />}
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      {isNew && <SceneCard at={at} />}
      {tension && <Heat heat={tension.heat} />}
      {at.seat.prompt.key === "scene_hot" && <LineCrossed at={at} />}
      {!isNew && <LastDeed at={at} tension={tension} />}
      {!isNew && <SceneCard at={at} />}
    </Asking>
  );
}

/** What was last done here, in a place that is always there. */
function LastDeed({ at, tension }: PromptProps & { tension: HeatView | undefined }) {
  const last = tension?.last;
  const id = last?.by === at.seat.seat ? "scene-mine" : "scene-last";
  return (
    <p class="move" role="status" data-empty={last ? undefined : ""}>
      {last && say(id, { name: at.alias(last.by), act: say(`act-${last.act}`) })}{" "}
      {last && !last.counted && (
        <small>{say(last.is_practice ? "scene-practised" : "scene-no-heat")}</small>
      )}
    </p>
  );
}

function Boiled({ at }: PromptProps) {
  const { tension } = stageOf(at);
  const fell = tension?.fell;
  const actions = (
    <>
      <SceneAgain at={at} words="scene-replay" />
      <div class="pair">
        <GuardButton at={at} />
        <SceneOn at={at} words="scene-leave" quiet />
        {!at.seat.is_host && <SceneListen at={at} />}
      </div>
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      {tension && <Heat heat={tension.heat} />}
      {fell && (
        <p class="aloud">
          {say("scene-fell", { role: at.title(fell.split(".")[0]), need: at.interest(fell) })}
        </p>
      )}
      <OwnPlan at={at} part="moment" />
    </Asking>
  );
}

function News({ at }: PromptProps) {
  const { news } = stageOf(at);
  const actions = (
    <>
      <SceneOn at={at} words="scene-go-on" />
      <div class="pair">
        <GuardButton at={at} />
        <SceneListen at={at} />
      </div>
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      <SceneCard at={at} />
      {news && <p class="aloud">{say(`news-${news.kind}`, { card: news.resource.title })}</p>}
    </Asking>
  );
}

/** How it ended, and what may follow. */
function Over({ at }: PromptProps) {
  const { end, tension, has_more } = stageOf(at);
  const actions = (
    <>
      {has_more && <SceneOn at={at} words="scene-next" />}
      <GuardButton at={at} />
    </>
  );
  return (
    <Talking at={at} facedown actions={actions}>
      <p>{end && say(`scene-end-${end}`)}</p>
      {tension && <Heat heat={tension.heat} />}
      <p class="quiet">{say("scene-over-ask")}</p>
    </Talking>
  );
}

function Answer({ at }: PromptProps) {
  const { waiting_by, waiting_interest } = at.seat.mine as MyScene;
  return <AnswerHeard at={at} by={waiting_by} interest={waiting_interest} />;
}

function None({ at }: PromptProps) {
  return <Talking at={at} facedown />;
}

export const scenes = {
  ...bystander,
  scene_practice: Tension,
  scene_heat: Tension,
  scene_hot: Tension,
  scene_boiled: Boiled,
  scene_news: News,
  scene_over: Over,
  scene_answer: Answer,
  scene_none: None,
};

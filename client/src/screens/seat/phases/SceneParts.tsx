import { Card } from "../../../parts/Card";
import type { SceneStage } from "../../../wire/types";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { OwnPlan } from "../OwnPlan";
import type { PromptProps, Sitting } from "../sitting";
import "./scene.css";

export function stageOf(at: Sitting): SceneStage {
  return at.table.stage as SceneStage;
}

/** What is happening, to be read aloud. */
export function SceneCard({ at }: PromptProps) {
  const { scene } = stageOf(at);
  if (!scene) return null;
  return (
    <Card kind="scene" title={scene.title} line={scene.line}>
      <p>{scene.script}</p>
    </Card>
  );
}

type SceneOnProps = PromptProps & { words: string; quiet?: boolean };

/** The host's word that the table goes one step on. */
export function SceneOn({ at, words, quiet }: SceneOnProps) {
  if (!at.may("scene_on")) return null;
  return (
    <Deed at={at} wish={{ type: "scene_on" }} wide look={quiet ? "quiet" : "plain"}>
      {say(words)}
    </Deed>
  );
}

/** The scene once more, as the words say. */
export function SceneAgain({ at, words }: PromptProps & { words: string }) {
  if (!at.may("replay_scene")) return null;
  return (
    <Deed at={at} wish={{ type: "replay_scene" }} wide>
      {say(words)}
    </Deed>
  );
}

/** Notice, name, next: with what one settled for oneself, which is on this phone alone. */
export function LineCrossed({ at }: PromptProps) {
  return (
    <section class="line-crossed">
      <OwnPlan at={at} part="moment" />
      <OwnPlan at={at} part="line" />
      <h2>{say("line-crossed")}</h2>
      <ol>
        <li>{say("line-notice")}</li>
        <li>{say("line-name")}</li>
        <li>{say("line-next")}</li>
      </ol>
    </section>
  );
}

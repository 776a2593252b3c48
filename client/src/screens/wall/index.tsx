import { useEffect } from "preact/hooks";
import type { ScreenProps } from "../../main";
import { loadAnew } from "../../parts/anew";
import { useConnection } from "../../parts/useConnection";
import { useWakefulness } from "../../parts/useWakefulness";
import type { WallView } from "../../wire/types";
import { language, say, speak } from "../../words";
import { Dial } from "./Dial";
import { Door } from "./Door";
import { Gathered } from "./Gathered";
import { Steps } from "./Steps";
import { sceneOf, wordsOf } from "./scene";
import "./wall.css";

/** What everyone in the hall sees, in the room's language: never a name, a number of anyone's or a side. */
export default function Wall({ code }: ScreenProps) {
  const connection = useConnection({ door: "wall", key: code, language: language() ?? "en" });
  const wall = connection.view("wall");
  useEffect(() => {
    if (wall) speak(wall.language).catch(loadAnew);
  }, [wall?.language]);
  useWakefulness(true);
  if (connection.reason.value) return <Message words={say("wall-wrong-code")} />;
  if (!wall) return <Message words={say("line-connecting")} />;
  return <Shown wall={wall} away={connection.status.value === "offline"} />;
}

function Message({ words }: { words: string }) {
  return (
    <main class="wall" data-scene="message">
      <h1 class="wall-title">{say("app-name")}</h1>
      <p class="wall-line">{words}</p>
    </main>
  );
}

function Shown({ wall, away }: { wall: WallView; away: boolean }) {
  const scene = sceneOf(wall);
  const over = scene === "end" || scene === "closed";
  document.title = `${wall.name} · ${say("app-name")}`;
  return (
    <main class="wall" data-scene={scene}>
      <header class="wall-head">
        <p>
          <bdi>{wall.name}</bdi>
        </p>
        <p>{away ? say("wall-offline") : wall.is_rehearsal ? say("wall-rehearsal") : wall.deck}</p>
      </header>
      <section class="wall-main" key={scene} aria-live="polite">
        <h1 class="wall-title">{wordsOf(wall, scene, "title")}</h1>
        <p class="wall-line">{wordsOf(wall, scene, "line")}</p>
        <Gathered wall={wall} />
      </section>
      {wall.status === "running" && wall.closes && scene !== "end" && (
        <Dial
          closes={wall.closes}
          apart={wall.is_apart}
          paused={wall.is_paused || wall.is_summoned}
        />
      )}
      {over || <Door code={wall.code} people={wall.people} large={wall.status === "lobby"} />}
      {wall.status === "running" && <Steps run={wall.run} leg={wall.leg} />}
    </main>
  );
}

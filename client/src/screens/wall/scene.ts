import type { PhaseId, WallView } from "../../wire/types";
import { hasWords, say } from "../../words";

/** What the wall is about now; there are words of its own for each. */
export type Scene = PhaseId | "lobby" | "paused" | "summon" | "end" | "closed";

export function sceneOf(wall: WallView): Scene {
  if (wall.status === "closed") return "closed";
  if (wall.status !== "running") return "lobby";
  if (wall.is_summoned) return "summon";
  if (wall.is_paused) return "paused";
  return wall.phase ?? (wall.leg < 0 ? "lobby" : "end");
}

/** The title or the line: of the step that all tables are at, where it has one, else of the scene. */
export function wordsOf(wall: WallView, scene: Scene, part: "title" | "line"): string {
  const { asks } = wall;
  const key = (about: string) => `wall-${about}${part === "line" ? "-line" : ""}`;
  return say(key(asks && scene === wall.phase && hasWords(key(asks)) ? asks : scene));
}

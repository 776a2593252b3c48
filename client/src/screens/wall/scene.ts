import type { PhaseId, WallView } from "../../wire/types";
import { hasWords } from "../../words";

/** What the wall is about now; there are words of its own for each. */
export type Scene = PhaseId | "lobby" | "paused" | "summon" | "end" | "closed";

export function sceneOf(wall: WallView): Scene {
  if (wall.status === "closed") return "closed";
  if (wall.status !== "running") return "lobby";
  if (wall.is_summoned) return "summon";
  if (wall.is_paused) return "paused";
  return wall.phase ?? (wall.leg < 0 ? "lobby" : "end");
}

/** What the line below says: the step that all tables are at, where it has words, else the scene. */
export function lineOf(wall: WallView, scene: Scene): string {
  const { asks } = wall;
  return asks && scene === wall.phase && hasWords(`wall-${asks}-line`) ? asks : scene;
}

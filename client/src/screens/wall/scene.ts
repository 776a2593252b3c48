import type { PhaseId, WallView } from "../../wire/types";

/** What the wall is about now; there are words of its own for each. */
export type Scene = PhaseId | "lobby" | "paused" | "summon" | "end" | "closed";

export function sceneOf(wall: WallView): Scene {
  if (wall.status === "closed") return "closed";
  if (wall.status !== "running") return "lobby";
  if (wall.is_summoned) return "summon";
  if (wall.is_paused) return "paused";
  return wall.phase ?? (wall.leg < 0 ? "lobby" : "end");
}

import { beforeAll, expect, test } from "vitest";
import { sceneOf, wordsOf } from "../../../src/screens/wall/scene";
import type { WallView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";

beforeAll(() => openWords(["common", "wall"]));

const WALL: WallView = {
  name: "Friday",
  code: "KD7P4M",
  status: "running",
  language: "en",
  languages: ["en"],
  deck: "Lantern Street",
  people: 12,
  tables: 2,
  run: ["P0", "P4"],
  leg: 1,
  phase: "P4",
  is_apart: false,
  is_paused: false,
  is_summoned: false,
  is_rehearsal: false,
  wheels: [],
  noticings: {},
  calls: [],
};
const { phase: _, ...afterLast } = { ...WALL, leg: 2 };

test.each([
  ["the phase it runs", WALL, "P4"],
  ["the pause, whatever the phase", { ...WALL, is_paused: true }, "paused"],
  ["eyes up, also in a pause", { ...WALL, is_paused: true, is_summoned: true }, "summon"],
  ["the way in before the start", { ...WALL, status: "lobby" as const }, "lobby"],
  ["the end after the last phase", afterLast, "end"],
  [
    "thanks once it is closed, also out of a pause",
    { ...WALL, status: "closed" as const, is_paused: true },
    "closed",
  ],
])("the wall shows %s", (_what, wall, scene) => {
  expect(sceneOf(wall)).toBe(scene);
});

test("once every table has chosen, the wall speaks of what comes then", () => {
  const choosing: WallView = { ...WALL, phase: "P2" };
  expect(wordsOf(choosing, "P2", "title")).toBe("Choose a problem");
  const chosen: WallView = { ...choosing, asks: "P2-chosen" };
  expect(wordsOf(chosen, "P2", "title")).toBe("Look at it closely");
  expect(wordsOf(chosen, "P2", "line")).toMatch(/fact, feeling or guess/);
});

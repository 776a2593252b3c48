import { expect, test } from "vitest";
import { arrange } from "../../../src/screens/console/arrange";
import type { Tile } from "../../../src/wire/types";
import { aDesk, aRoom, aTile } from "./desks";

const look = (no: number): Tile => aTile(no, { need: "metric", need_metric: "M1" });

test("tables that want a look are cards, worst first; the rest are tiles", () => {
  const { desk } = aDesk(aRoom(), [aTile(3, { need: "offramp" }), look(2), aTile(1)]);
  expect(arrange(desk)).toEqual({ cards: [3, 2], later: [], tiles: [1] });
});

test("a call for help has its strip on top and no second card", () => {
  const { desk } = aDesk(aRoom(), [aTile(2, { need: "help" }), aTile(1)]);
  expect(arrange(desk).cards).toEqual([]);
  expect(arrange(desk).tiles).toEqual([2, 1]);
});

test("at most three numbers ask for a look at once; the others wait among the tiles", () => {
  const { desk } = aDesk(aRoom(), [1, 2, 3, 4, 5].map(look));
  expect(arrange(desk)).toEqual({ cards: [1, 2, 3], later: [4, 5], tiles: [4, 5] });
});

test("a table without enough people is never made to wait", () => {
  const { desk } = aDesk(aRoom(), [aTile(9, { need: "few" }), ...[1, 2, 3, 4].map(look)]);
  expect(arrange(desk).cards).toEqual([9, 1, 2, 3]);
});

test("a nudge that was tended to rests, and lets the next one up", () => {
  const { desk } = aDesk(aRoom(), [1, 2, 3, 4].map(look));
  desk.tend(1, "M1", "walk");
  expect(arrange(desk).cards).toEqual([2, 3, 4]);
  desk.tend(2, "M9", "walk");
  expect(arrange(desk).cards).toContain(2);
});

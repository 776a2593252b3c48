import { expect, test } from "vitest";
import { arrange } from "../../../src/screens/console/arrange";
import type { Tile } from "../../../src/wire/types";
import { aDesk, aRoom, aTile } from "./desks";

const look = (no: number): Tile => aTile(no, { need: "metric", need_metric: "M1" });

test("tables that want a look are cards, worst first; the rest are tiles", () => {
  const { desk } = aDesk(aRoom(), [aTile(3, { need: "offramp" }), look(2), aTile(1)]);
  expect(arrange(desk)).toEqual({ cards: [3, 2], tiles: [1] });
});

test("a call for help has its strip on top and no second card", () => {
  const { desk } = aDesk(aRoom(), [aTile(2, { need: "help" }), aTile(1)]);
  expect(arrange(desk).cards).toEqual([]);
  expect(arrange(desk).tiles).toEqual([2, 1]);
});

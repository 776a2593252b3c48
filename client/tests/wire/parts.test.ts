import { expect, test } from "vitest";
import { fromSnapshot, patched } from "../../src/wire/parts";

const SHOWN = fromSnapshot({
  now: 1,
  parts: {
    table: { version: "t1", view: { no: 3, phase: "P0" } },
    seat: { version: "s1", view: { alias: "Maple" } },
  },
});

test("a patch that follows turns one part and leaves the other", () => {
  const next = patched(SHOWN, {
    now: 2,
    parts: { table: { was: "t1", version: "t2", patch: { phase: "P2" } } },
  });
  expect(next?.table).toEqual({ version: "t2", view: { no: 3, phase: "P2" } });
  expect(next?.seat).toBe(SHOWN.seat);
});

test("a patch that does not follow changes nothing, not even the parts that fit", () => {
  const change = { was: "t1", version: "t2", patch: { phase: "P2" } };
  const late = { was: "s7", version: "s8", patch: { alias: "Wren" } };
  expect(patched(SHOWN, { now: 2, parts: { table: change, seat: late } })).toBeNull();
});

test("a patch to a part that is not shown does not follow", () => {
  const change = { was: "l1", version: "l2", patch: {} };
  expect(patched(SHOWN, { now: 2, parts: { lobby: change } })).toBeNull();
});

test("a snapshot is whole: what it does not name is gone", () => {
  const next = fromSnapshot({ now: 3, parts: { lobby: { version: "l1", view: {} } } });
  expect(Object.keys(next)).toEqual(["lobby"]);
});

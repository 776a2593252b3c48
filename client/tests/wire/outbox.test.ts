import { beforeEach, expect, test, vi } from "vitest";
import { freshId, Outbox } from "../../src/wire/outbox";
import type { Request } from "../../src/wire/types";

const VOTE: Request = {
  id: "a".repeat(32),
  do: { type: "vote_problem", card: "A-P1" },
  offer: "1.0/v",
};
const PASS: Request = { id: "b".repeat(32), do: { type: "pass" } };

beforeEach(() => localStorage.clear());

test("what is not acknowledged survives a reload, with the id it had", () => {
  new Outbox("K7M2QX").add({ request: VOTE });
  expect(new Outbox("K7M2QX").waiting).toEqual([{ request: VOTE }]);
});

test("what was answered is gone for good", () => {
  const outbox = new Outbox("K7M2QX");
  outbox.add({ request: VOTE });
  outbox.remove(VOTE.id);
  expect(new Outbox("K7M2QX").waiting).toEqual([]);
  expect(localStorage.length).toBe(0);
});

test("another workshop's requests are left alone", () => {
  new Outbox("K7M2QX").add({ request: VOTE });
  expect(new Outbox("ABCDEF").waiting).toEqual([]);
});

test("what was meant for a moment is let go when the moment is over", () => {
  const outbox = new Outbox("K7M2QX");
  outbox.add({ request: VOTE });
  outbox.add({ request: PASS, until: 1_000 });
  expect(outbox.due(999)).toHaveLength(2);
  expect(outbox.due(1_000)).toEqual([{ request: VOTE }]);
  expect(outbox.waiting).toEqual([{ request: VOTE }]);
});

test("without a name nothing is kept on the device", () => {
  new Outbox(null).add({ request: VOTE });
  expect(localStorage.length).toBe(0);
});

test("a phone that may keep nothing still remembers as long as the page", () => {
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const outbox = new Outbox("K7M2QX");
  outbox.add({ request: VOTE });
  expect(outbox.waiting).toEqual([{ request: VOTE }]);
  full.mockRestore();
});

test("ids need no secure page, and differ", () => {
  const ids = new Set(Array.from({ length: 100 }, freshId));
  expect(ids.size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

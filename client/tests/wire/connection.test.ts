import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Connection } from "../../src/wire/connection";
import type { Ack } from "../../src/wire/types";
import { Far } from "./far";

const VOTE = { type: "vote_problem", card: "A-P1" } as const;
const GRANTED: Ack = { ok: true };

let lines: Connection[] = [];

function aLine(): Connection {
  const line = new Connection({ door: "seat", key: "ticket" }, "K7M2QX");
  lines.push(line);
  return line;
}

afterEach(() => {
  for (const line of lines) line.close();
  lines = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

beforeEach(() => {
  localStorage.clear();
  Far.listen();
});

/** Breaks the line and lets a new one come up. */
function breakAndMend(): void {
  Far.now.breaks();
  vi.advanceTimersByTime(5_000);
  Far.now.greets();
}

test("a wish made offline is kept, and sent with the same id on each line until it is answered", async () => {
  const line = aLine();
  const answer = line.request(VOTE, { offer: "2.0/vote_problem" });
  expect(Far.now.sent).toEqual([]);
  const [first] = Far.now.greets().asked;
  breakAndMend();
  const [second] = Far.now.asked;
  expect(first?.request).toEqual(second?.request);
  expect(first?.request).toMatchObject({ do: VOTE, offer: "2.0/vote_problem" });
  Far.now.answers(0, GRANTED);
  expect(await answer).toEqual(GRANTED);
  expect(line.outbox.waiting).toEqual([]);
});

test("a wish that a reload left behind is sent, and its refusal is still told", () => {
  void aLine().request(VOTE);
  const reloaded = aLine();
  Far.now.greets().answers(0, { ok: false, code: "too_late" });
  expect(reloaded.refused.value?.code).toBe("too_late");
  expect(reloaded.outbox.waiting).toEqual([]);
});

test("the ticket of a join is not lost when its answer comes after a reload", () => {
  void aLine().request({ type: "join", alias: "Maple", group: "community", language: "en" });
  const reloaded = aLine();
  Far.now.greets().answers(0, { ok: true, gives: { seat: "s1", ticket: "secret" } });
  expect(reloaded.given.value).toEqual({ seat: "s1", ticket: "secret" });
});

test("an answer that does not come in time is asked for again", () => {
  aLine().request(VOTE);
  Far.now.greets();
  vi.advanceTimersByTime(8_000);
  const [first, second] = Far.now.asked;
  expect(second).toBeDefined();
  expect(second?.request.id).toBe(first?.request.id);
});

test("a patch that does not follow asks once for the whole", () => {
  const line = aLine();
  Far.now.greets();
  Far.now.tells("snapshot", { now: 1, parts: { lobby: { version: "a", view: { people: 1 } } } });
  const stray = { now: 2, parts: { lobby: { was: "x", version: "y", patch: { people: 9 } } } };
  Far.now.tells("patch", stray);
  Far.now.tells("patch", stray);
  expect(Far.now.asked.map((each) => each.request.do.type)).toEqual(["refresh"]);
  expect(line.view("lobby")?.people).toBe(1);
});

test("a patch that follows shows", () => {
  const line = aLine();
  Far.now.greets();
  Far.now.tells("snapshot", { now: 1, parts: { lobby: { version: "a", view: { people: 1 } } } });
  Far.now.tells("patch", {
    now: 2,
    parts: { lobby: { was: "a", version: "b", patch: { people: 2 } } },
  });
  expect(line.view("lobby")?.people).toBe(2);
});

test("a seat opened elsewhere is not fought over", () => {
  const line = aLine();
  Far.now.greets();
  Far.now.tells("notice", { kind: "replaced" });
  Far.now.says("41");
  vi.advanceTimersByTime(60_000);
  expect(line.status.value).toBe("closed");
  expect(line.reason.value).toBe("replaced");
  expect(Far.sockets).toHaveLength(1);
});

test("a seat opened elsewhere can be taken back", () => {
  const line = aLine();
  Far.now.greets().tells("notice", { kind: "replaced" });
  line.open();
  Far.now.greets();
  expect([line.status.value, line.reason.value]).toEqual(["online", null]);
});

test("a door that refuses for good says why; a busy one is tried again", () => {
  const line = aLine();
  Far.now.says('44{"message":"busy","data":{"code":"busy"}}');
  expect(line.status.value).toBe("offline");
  vi.advanceTimersByTime(5_000);
  expect(Far.sockets).toHaveLength(2);
  Far.now.says('44{"message":"gone","data":{"code":"ticket_spent"}}');
  expect([line.status.value, line.reason.value]).toEqual(["closed", "ticket_spent"]);
});

test("a phone without a network says so at once, and calls again as soon as it has one", () => {
  const line = aLine();
  Far.now.greets();
  dispatchEvent(new Event("offline"));
  expect(line.status.value).toBe("offline");
  dispatchEvent(new Event("online"));
  Far.now.greets();
  expect(line.status.value).toBe("online");
});

test("a phone that slept takes a new line instead of trusting the old one", () => {
  aLine();
  Far.now.greets();
  const seen = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  dispatchEvent(new Event("visibilitychange"));
  vi.advanceTimersByTime(16_000);
  seen.mockReturnValue("visible");
  dispatchEvent(new Event("visibilitychange"));
  expect(Far.sockets).toHaveLength(2);
  seen.mockRestore();
});

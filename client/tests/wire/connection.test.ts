import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Connection } from "../../src/wire/connection";
import type { Ack, Request } from "../../src/wire/types";

type Answer = (error: Error | null, ack?: Ack) => void;

/** The far end of a line that a test holds in its hand. */
const far = vi.hoisted(() => ({
  connected: false,
  active: true,
  opened: 0,
  hears: new Map<string, (...words: unknown[]) => void>(),
  sent: [] as { request: Request; answer: Answer }[],
  on(name: string, heard: (...words: unknown[]) => void) {
    far.hears.set(name, heard);
    return far;
  },
  timeout: () => far,
  emit: (_name: string, request: Request, answer: Answer) => far.sent.push({ request, answer }),
  connect: () => far.opened++,
  disconnect: () => far.says("disconnect", "io client disconnect"),
  says(name: string, ...words: unknown[]) {
    far.connected = name === "connect" || (name !== "disconnect" && far.connected);
    far.hears.get(name)?.(...words);
  },
}));
vi.mock("socket.io-client", () => ({ io: () => far }));

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
});

beforeEach(() => {
  localStorage.clear();
  Object.assign(far, { connected: false, active: true, opened: 0, sent: [] });
});

test("a wish made offline is kept, and sent with the same id on each line until it is answered", async () => {
  const line = aLine();
  const answer = line.request(VOTE, { offer: "2.0/vote_problem" });
  expect(far.sent).toEqual([]);
  far.says("connect");
  far.says("disconnect", "transport close");
  far.says("connect");
  const [first, second] = far.sent;
  expect(first?.request).toEqual(second?.request);
  expect(first?.request).toMatchObject({ do: VOTE, offer: "2.0/vote_problem" });
  second?.answer(null, GRANTED);
  expect(await answer).toEqual(GRANTED);
  expect(line.outbox.waiting).toEqual([]);
});

test("a wish that a reload left behind is sent, and its refusal is still told", () => {
  void aLine().request(VOTE);
  const reloaded = aLine();
  far.says("connect");
  far.sent[0]?.answer(null, { ok: false, code: "too_late" });
  expect(reloaded.refused.value?.code).toBe("too_late");
  expect(reloaded.outbox.waiting).toEqual([]);
});

test("the ticket of a join is not lost when its answer comes after a reload", () => {
  void aLine().request({ type: "join", alias: "Maple", group: "community", language: "en" });
  const reloaded = aLine();
  far.says("connect");
  far.sent[0]?.answer(null, { ok: true, gives: { seat: "s1", ticket: "secret" } });
  expect(reloaded.given.value).toEqual({ seat: "s1", ticket: "secret" });
});

test("an answer that does not come in time is asked for again", () => {
  aLine().request(VOTE);
  far.says("connect");
  far.sent[0]?.answer(new Error("timeout"));
  expect(far.sent).toHaveLength(2);
  expect(far.sent[1]?.request.id).toBe(far.sent[0]?.request.id);
});

test("a patch that does not follow asks once for the whole", () => {
  const line = aLine();
  far.says("connect");
  far.says("snapshot", { now: 1, parts: { lobby: { version: "a", view: { people: 1 } } } });
  const stray = { now: 2, parts: { lobby: { was: "x", version: "y", patch: { people: 9 } } } };
  far.says("patch", stray);
  far.says("patch", stray);
  expect(far.sent.map((each) => each.request.do.type)).toEqual(["refresh"]);
  expect(line.view("lobby")?.people).toBe(1);
});

test("a patch that follows shows", () => {
  const line = aLine();
  far.says("connect");
  far.says("snapshot", { now: 1, parts: { lobby: { version: "a", view: { people: 1 } } } });
  far.says("patch", { now: 2, parts: { lobby: { was: "a", version: "b", patch: { people: 2 } } } });
  expect(line.view("lobby")?.people).toBe(2);
});

test("a seat opened elsewhere is not fought over", () => {
  const line = aLine();
  far.says("connect");
  far.says("notice", { kind: "replaced" });
  far.says("disconnect", "io server disconnect");
  expect(line.status.value).toBe("closed");
  expect(line.reason.value).toBe("replaced");
  expect(far.opened).toBe(0);
});

test("a door that refuses for good says why; a busy one is tried again", () => {
  vi.useFakeTimers();
  const line = aLine();
  far.active = false;
  far.says("connect_error", Object.assign(new Error("busy"), { data: { code: "busy" } }));
  expect(line.status.value).toBe("offline");
  vi.advanceTimersByTime(2_000);
  expect(far.opened).toBe(1);
  far.says("connect_error", Object.assign(new Error("gone"), { data: { code: "ticket_spent" } }));
  expect([line.status.value, line.reason.value]).toEqual(["closed", "ticket_spent"]);
  vi.useRealTimers();
});

test("a phone that slept takes a new line instead of trusting the old one", () => {
  vi.useFakeTimers();
  aLine();
  far.says("connect");
  const seen = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  dispatchEvent(new Event("visibilitychange"));
  vi.advanceTimersByTime(60_000);
  seen.mockReturnValue("visible");
  dispatchEvent(new Event("visibilitychange"));
  expect(far.opened).toBe(1);
  seen.mockRestore();
  vi.useRealTimers();
});

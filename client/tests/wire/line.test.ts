import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Line } from "../../src/wire/line";
import { Far } from "./far";

const REFRESH = { id: "r1", do: { type: "refresh" } } as const;
const HELLO = { door: "seat", key: "ticket" } as const;

const news: string[] = [];
let line: Line;

beforeEach(() => {
  Far.listen();
  news.length = 0;
  line = new Line(HELLO, {
    opened: () => news.push("opened"),
    lost: () => news.push("lost"),
    turnedAway: (code) => news.push(`turned away: ${code}`),
    heard: (name, word) => news.push(`${name}: ${word}`),
  });
  line.open();
});

afterEach(() => {
  line.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a line greets with its key, and is up when the server has let it in", () => {
  expect(Far.now.url).toBe(`ws://${location.host}/socket.io/?EIO=4&transport=websocket`);
  Far.now.says('0{"sid":"a","pingInterval":10000,"pingTimeout":10000}');
  expect(Far.now.sent).toEqual([`40${JSON.stringify(HELLO)}`]);
  expect(line.isUp).toBe(false);
  Far.now.says('40{"sid":"b"}');
  expect(line.isUp).toBe(true);
  expect(news).toEqual(["opened"]);
});

test("a ping is answered; a line that says nothing for a ping and its patience is dead", () => {
  Far.now.greets();
  vi.advanceTimersByTime(15_000);
  Far.now.says("2");
  expect(Far.now.sent.at(-1)).toBe("3");
  vi.advanceTimersByTime(19_999);
  expect(line.isUp).toBe(true);
  vi.advanceTimersByTime(1);
  expect(line.isUp).toBe(false);
  expect(Far.sockets[0]?.isClosed).toBe(true);
  expect(news).toEqual(["opened", "lost"]);
});

test("words of the server are heard, whatever signs they hold", () => {
  Far.now.greets().tells("notice", "two\nlines 42[");
  expect(news.at(-1)).toBe("notice: two\nlines 42[");
});

test("each answer goes to whoever asked, in whatever order answers come", () => {
  Far.now.greets();
  const answers: unknown[] = [];
  line.ask(REFRESH, (ack) => answers.push(["first", ack]));
  line.ask(REFRESH, (ack) => answers.push(["second", ack]));
  Far.now.answers(1, { ok: false, code: "cap" });
  Far.now.answers(0, { ok: true });
  expect(answers).toEqual([
    ["second", { ok: false, code: "cap" }],
    ["first", { ok: true }],
  ]);
});

test("no answer within eight seconds is told once, and one that comes later is not heard", () => {
  Far.now.greets();
  const answered = vi.fn();
  line.ask(REFRESH, answered);
  vi.advanceTimersByTime(8_000);
  Far.now.says("2");
  Far.now.answers(0, { ok: true });
  expect(answered.mock.calls).toEqual([[null]]);
});

test("whoever still waits when a line breaks is told", () => {
  Far.now.greets();
  const answered = vi.fn();
  line.ask(REFRESH, answered);
  Far.now.breaks();
  expect(answered.mock.calls).toEqual([[null]]);
  expect(news.at(-1)).toBe("lost");
});

test("a line tries again by itself, each time a little later, and at once when it is opened", () => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  for (const rest of [1_000, 2_000, 4_000, 4_000]) {
    const before = Far.sockets.length;
    Far.now.breaks();
    vi.advanceTimersByTime(rest - 1);
    expect(Far.sockets).toHaveLength(before);
    vi.advanceTimersByTime(1);
    expect(Far.sockets).toHaveLength(before + 1);
  }
  Far.now.breaks();
  line.open();
  line.open();
  expect(Far.sockets).toHaveLength(6);
  Far.now.greets().breaks();
  vi.advanceTimersByTime(1_000);
  expect(Far.sockets).toHaveLength(7);
  vi.mocked(Math.random).mockRestore();
});

test("a server that does not greet is given up after twenty seconds", () => {
  vi.advanceTimersByTime(20_000);
  expect(news).toEqual(["lost"]);
});

test("a server that sees the line out is called again", () => {
  Far.now.greets().says("41");
  vi.advanceTimersByTime(2_000);
  expect(Far.sockets).toHaveLength(2);
});

test("a door that refuses is not called again unasked", () => {
  Far.now.says('0{"sid":"a","pingInterval":10000,"pingTimeout":10000}');
  Far.now.says('44{"message":"ticket_spent","data":{"code":"ticket_spent"}}');
  vi.advanceTimersByTime(60_000);
  expect(news).toEqual(["turned away: ticket_spent"]);
  expect(Far.sockets).toHaveLength(1);
});

test("a line that was hung up stays silent", () => {
  Far.now.greets();
  line.close();
  vi.advanceTimersByTime(60_000);
  expect(news).toEqual(["opened"]);
  expect(Far.sockets).toHaveLength(1);
});

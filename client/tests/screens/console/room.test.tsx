import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { said } from "../../../src/parts/Aloud";
import { Announcer } from "../../../src/screens/console/Announcer";
import { BackSheet } from "../../../src/screens/console/BackSheet";
import { Drawer } from "../../../src/screens/console/Drawer";
import { DeskContext } from "../../../src/screens/console/desk";
import { Figures } from "../../../src/screens/console/Figures";
import { Helps } from "../../../src/screens/console/Helps";
import { NeedCard } from "../../../src/screens/console/NeedCard";
import { NextSheet } from "../../../src/screens/console/NextSheet";
import { Room, RoomControls } from "../../../src/screens/console/Room";
import { RunOfShow } from "../../../src/screens/console/RunOfShow";
import { Tables } from "../../../src/screens/console/Tables";
import { TableTile } from "../../../src/screens/console/TableTile";
import { hearTime } from "../../../src/wire/clock";
import type { Receipt, Tell } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { aDesk, aRoom, aTile, heard } from "./desks";

const NOW = 1_800_000_000_000;

beforeAll(async () => {
  hearTime(NOW);
  await openWords(["common", "console", "metrics"]);
});
afterEach(() => act(cleanup));

function onDesk(desk: ReturnType<typeof aDesk>["desk"], part: preact.ComponentChild) {
  return render(<DeskContext.Provider value={desk}>{part}</DeskContext.Provider>);
}

const call = { kind: "rules", receipt: "sent", at: NOW } as const;

const aCall = (receipt: Receipt) => ({ kind: "rules" as const, receipt, at: NOW });

test("danger stands first, then whoever has waited longest", () => {
  const { desk } = aDesk(aRoom(), [
    aTile(1, { need: "help", helps: { h1: { ...call, at: NOW - 1000 } } }),
    aTile(2, { need: "help", helps: { h1: { ...call, at: NOW - 9000 } } }),
    aTile(3, { need: "help", helps: { h1: { ...call, kind: "danger" } } }),
  ]);
  onDesk(desk, <Helps />);
  const rows = screen.getAllByRole("listitem").map((row) => row.textContent ?? "");
  expect(rows.map((row) => row.match(/\d/)?.[0])).toEqual(["3", "2", "1"]);
});

test("an answer to a call goes to its table, and what was answered cannot be answered again", () => {
  const helps = { h7: { ...call, receipt: "seen" } } as const;
  const { desk, asked } = aDesk(aRoom(), [aTile(4, { need: "help", helps })]);
  onDesk(desk, <Helps />);
  fireEvent.click(screen.getByRole("button", { name: /Seen/ }));
  fireEvent.click(screen.getByRole("button", { name: /coming/ }));
  const wish = { type: "answer_help", help: "h7", receipt: "coming" };
  expect(asked).toEqual([{ wish, table: 4 }]);
});

test("moving on says what comes and who is still at it, and moves nobody before the second press", () => {
  const room = aRoom({ leg: 0, order: [1, 2, 3] });
  const tiles = [aTile(1, { is_ready: true }), aTile(2), aTile(3)];
  const { desk, asked } = aDesk(
    room,
    tiles.map((tile) => ({ ...tile, phase: "P0" })),
  );
  onDesk(desk, <NextSheet room={room} onClose={() => undefined} />);
  const sheet = within(screen.getByRole("dialog"));
  expect(sheet.getByText(/Most phones lie face down/)).toBeTruthy();
  expect(sheet.getByText(/2.* tables have not said that they are done/)).toBeTruthy();
  expect(asked).toEqual([]);
  fireEvent.click(sheet.getByRole("button", { name: "Move all tables" }));
  expect(asked).toEqual([{ wish: { type: "advance", leg: 1 } }]);
});

test("before anybody is moved each table says what that would cut off, in counts", () => {
  const room = aRoom({ leg: 0, order: [2, 3, 4] });
  const { desk } = aDesk(room, [
    aTile(2, { phase: "P0", onward: { midst: "vote", done: 4, of: 6, stays: 0 } }),
    aTile(3, { phase: "P0", onward: { midst: "hold", done: 0, of: 0, stays: 2 } }),
    aTile(4, { phase: "P4", onward: { midst: "vote", done: 1, of: 6, stays: 0 } }),
  ]);
  onDesk(desk, <NextSheet room={room} onClose={() => undefined} />);
  const lines = screen.getAllByRole("listitem").map((line) => line.textContent);
  expect(lines).toEqual([
    expect.stringMatching(/Table .*2.* is voting: .*4.* of .*6.* have voted/),
    expect.stringMatching(/Table .*3.* has stopped to leave something.*stay .*2.* minutes more/),
  ]);
});

test("a table that the room has left behind says what it would miss, and is not said to be done", () => {
  const run = [
    { phase: "P3", minutes: 6 },
    { phase: "P4", minutes: 18 },
    { phase: "P5", minutes: 6 },
  ] as const;
  const room = aRoom({ run, leg: 1, order: [1, 2] });
  const { desk } = aDesk(room, [
    aTile(1, { phase: "P3", is_ready: true, misses: ["P4"] }),
    aTile(2, { phase: "P4", is_ready: true }),
  ]);
  onDesk(desk, <NextSheet room={room} onClose={() => undefined} />);
  const lines = screen.getAllByRole("listitem").map((line) => line.textContent);
  expect(lines).toEqual([
    expect.stringMatching(/Table .*1.* at “.*Roles.*” and would miss: .*Listening/),
  ]);
  expect(screen.queryByText(/All tables are done/)).toBeNull();
});

test("each table that was left behind can be brought along, one part at a time, before all go on", () => {
  const run = [
    { phase: "P3", minutes: 6 },
    { phase: "P4", minutes: 18 },
    { phase: "P5", minutes: 6 },
  ] as const;
  const room = aRoom({ run, leg: 2, order: [1, 2, 3] });
  const { desk, asked } = aDesk(room, [
    aTile(1, { phase: "P3", misses: ["P4", "P5"] }),
    aTile(2, { phase: "P4", misses: ["P5"] }),
    aTile(3, { phase: "P5" }),
  ]);
  onDesk(desk, <NextSheet room={room} onClose={() => undefined} />);
  fireEvent.click(screen.getByRole("button", { name: /Bring table .*1.* to “.*Listening/ }));
  fireEvent.click(screen.getByRole("button", { name: /Bring table .*2.* to / }));
  expect(asked).toEqual([
    { wish: { type: "advance", leg: 1 }, table: 1 },
    { wish: { type: "advance", leg: 2 }, table: 2 },
  ]);
});

test("taking one of several tables back does not promise that the wall changes", () => {
  const room = aRoom({ order: [1, 2] });
  const { desk } = aDesk(room, [aTile(1), aTile(2)]);
  onDesk(desk, <BackSheet room={room} table={1} onClose={() => undefined} />);
  expect(screen.queryByText("The wall will show")).toBeNull();
  cleanup();
  onDesk(desk, <BackSheet room={room} onClose={() => undefined} />);
  expect(screen.getByText("The wall will show")).toBeTruthy();
});

test("the way back promises phones what they showed, not how the phase begins", () => {
  const run = [{ phase: "P3", minutes: 6 } as const, { phase: "P4", minutes: 18 } as const];
  const room = aRoom({ run, leg: 1, order: [1] });
  const { desk } = aDesk(room, [aTile(1)]);
  onDesk(desk, <BackSheet room={room} onClose={() => undefined} />);
  expect(screen.getByText(/What they showed when that part was left/)).toBeTruthy();
  expect(screen.queryByText(/is dealt a role/)).toBeNull();
});

const LATER = [
  { phase: "P3", minutes: 6 },
  { phase: "P4", minutes: 18 },
  { phase: "P5", minutes: 6 },
] as const;

test.each([
  ["the room", undefined, /the room has moved: it is at “.*Listening/],
  ["a table", 1, /table .*1.* has moved: it is at “.*Listening/],
])("what a sheet asks about stays: when %s has gone on meanwhile it only says so", (_, table, words) => {
  const { desk, asked, show } = aDesk(aRoom({ run: LATER, leg: 0 }), [aTile(1, { phase: "P3" })]);
  const sheet = (leg: number) => (
    <DeskContext.Provider value={desk}>
      <NextSheet room={aRoom({ run: LATER, leg })} {...(table && { table })} onClose={() => {}} />
    </DeskContext.Provider>
  );
  const { rerender } = render(sheet(0));
  expect(screen.getByRole("button", { name: /^Move/ })).toBeTruthy();
  act(() => show([aTile(1, { phase: "P4" })]));
  rerender(sheet(1));
  expect(screen.getByRole("heading").textContent).toMatch(/Next: .*Listening/);
  expect(screen.getAllByRole("status")[0]?.textContent).toMatch(words);
  expect(screen.queryByRole("button", { name: /^Move/ })).toBeNull();
  expect(asked).toEqual([]);
});

test("a way back that was asked about is not taken from further on", () => {
  const { desk } = aDesk(aRoom(), [aTile(1)]);
  const sheet = (leg: number) => (
    <DeskContext.Provider value={desk}>
      <BackSheet room={aRoom({ run: LATER, leg })} onClose={() => {}} />
    </DeskContext.Provider>
  );
  const { rerender } = render(sheet(1));
  expect(screen.getByRole("button", { name: "Take all tables back" })).toBeTruthy();
  rerender(sheet(2));
  expect(screen.getByRole("heading").textContent).toMatch(/Back to: .*Roles/);
  expect(screen.queryByRole("button", { name: "Take all tables back" })).toBeNull();
});

test.each([
  [/min for all tables/, /6.* minutes more for all tables/],
  [/min for table/, /6.* minutes more for table .*2/],
])("that there is more time is said in words: a clock that stands shows nothing", async (name, words) => {
  const { desk } = aDesk(aRoom(), [aTile(2, { stops: ["pause"] })]);
  onDesk(desk, <RoomControls room={aRoom()} />);
  onDesk(desk, <Drawer no={2} />);
  for (const button of screen.getAllByRole("button", { name })) fireEvent.click(button);
  await waitFor(() => expect(desk.news.value).toMatch(words));
});

test("next leads the only table to its own next part, when that was taken back", async () => {
  const run = [
    { phase: "P3", minutes: 6 },
    { phase: "P4", minutes: 18 },
    { phase: "P5", minutes: 6 },
  ] as const;
  const room = aRoom({ run, leg: 1, order: [1] });
  const { desk, asked } = aDesk(room, [aTile(1, { phase: "P3", misses: ["P4"] })]);
  onDesk(desk, <RunOfShow room={room} />);
  fireEvent.click(screen.getByRole("button", { name: /Next: .*Listening/ }));
  fireEvent.click(screen.getByRole("button", { name: /Move table .*1/ }));
  await waitFor(() => expect(asked).toEqual([{ wish: { type: "advance", leg: 1 }, table: 1 }]));
});

test.each([
  [
    "P4",
    "P6",
    /7.* minutes of “.*Listening.*” stay unused. That time goes to “.*Building a plan.*”/,
  ],
  ["P2", undefined, /7.* minutes of .* stay unused.*Later parts keep their minutes/],
  ["P11", undefined, /7.* minutes of .* stay unused. So the end comes sooner/],
] as const)("what becomes of the minutes left of %s is said before, and once after", async (phase, to, words) => {
  const leg = { phase, minutes: 18, ...(to && { lends_to: to }) };
  const run = phase === "P11" ? [leg] : [leg, { phase: "P11", minutes: 6 } as const];
  const room = aRoom({ leg: 0, run, order: [1] });
  const { desk } = aDesk(room, [aTile(1, { phase, closes: { ends_at: NOW + 7 * 60_000 } })]);
  said.value = [];
  onDesk(desk, <NextSheet room={room} onClose={() => undefined} />);
  expect(screen.getByText(words)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Move all tables" }));
  await waitFor(() => expect(desk.news.value).toMatch(words));
  expect(said.value.filter((one) => words.test(one.words))).toHaveLength(1);
});

test("tables that have different minutes left are not told as one", () => {
  const run = [{ phase: "P2", minutes: 18 } as const, { phase: "P11", minutes: 6 } as const];
  const room = aRoom({ leg: 0, run, order: [1, 2] });
  const tiles = [9, 12].map((minutes, index) =>
    aTile(index + 1, { phase: "P2", closes: { ends_at: NOW + minutes * 60_000 } }),
  );
  onDesk(aDesk(room, tiles).desk, <NextSheet room={room} onClose={() => undefined} />);
  expect(screen.getByText(/Tables leave .*9.* to .*12.* minutes of .*unused/)).toBeTruthy();
});

test("a nudge says which of its reasons it has, in its headline and in what to try", () => {
  const reading = { band: "look", value: 0, parts: {}, why: "enforcement" } as const;
  const needs = { need: "metric", need_metric: "M17", nudge: ["tell"] } as const;
  const { desk } = aDesk(aRoom(), [aTile(5, { ...needs, readings: { M17: reading } })]);
  onDesk(desk, <NeedCard no={5} />);
  expect(screen.getByText("Enforcement is doing most of the work.")).toBeTruthy();
  expect(screen.queryByText(/written by one side/)).toBeNull();
  expect(screen.getByText(/what else was tried/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Tell the table" }));
  expect(screen.getByDisplayValue(/Before enforcement/)).toBeTruthy();
});

test("ready words go out in every language, those one has changed as they are", async () => {
  const reading = { band: "look", value: 0.3, parts: {} } as const;
  const needs = { need: "metric", need_metric: "M1", nudge: ["tell"] } as const;
  const tile = aTile(5, { ...needs, readings: { M1: reading } });
  const { desk, asked } = aDesk(aRoom(), [tile]);
  onDesk(desk, <NeedCard no={5} />);
  fireEvent.click(screen.getByRole("button", { name: "Tell the table" }));
  expect(screen.getByLabelText(/Each phone shows them in its own language/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Show it" }));
  await waitFor(() => expect(asked).toHaveLength(2));
  const { text, also } = asked[0]?.wish as Tell;
  expect(also).toEqual({ en: text, es: expect.stringMatching(/¿/), ar: expect.any(String) });
  fireEvent.click(screen.getByRole("button", { name: "Tell the table" }));
  fireEvent.input(screen.getByRole("textbox"), { target: { value: "Slowly." } });
  fireEvent.click(screen.getByRole("button", { name: "Show it" }));
  await waitFor(() => expect(asked).toHaveLength(4));
  expect(asked[2]?.wish).toEqual({ type: "tell", text: "Slowly.", also: {} });
});

test("a nudge begins with the words, and time given to its table answers it", async () => {
  const { desk, asked } = aDesk(aRoom(), [
    aTile(5, {
      need: "metric",
      need_metric: "M1",
      nudge: ["tell", "add_time"],
      readings: { M1: { band: "look", value: 0.3, parts: {} } },
    }),
  ]);
  const { container } = onDesk(desk, <NeedCard no={5} />);
  expect(container.querySelector("li")?.firstElementChild?.textContent).toMatch(/few phones/);
  expect(container.textContent).not.toContain("0.3");
  fireEvent.click(screen.getByRole("button", { name: /\+.*2.* min/ }));
  const tried = { wish: { type: "answer_nudge", table: 5, answer: "tried" } };
  await waitFor(() => expect(asked.at(-1)).toEqual(tried));
  expect(asked[0]).toEqual({ wish: { type: "add_time", minutes: 2 }, table: 5 });
  fireEvent.click(screen.getByRole("button", { name: "Not useful" }));
  const notUseful = { wish: { type: "answer_nudge", table: 5, answer: "not_useful" } };
  expect(asked.at(-1)).toEqual(notUseful);
});

test("what is not known yet says how far it has come, and gives no figure", () => {
  const { container } = onDesk(
    aDesk(aRoom(), []).desk,
    <Figures
      tile={aTile(1, { readings: { M7: { band: "not_yet", parts: { have: 1, least: 3 } } } })}
    />,
  );
  expect(container.textContent).toMatch(/1.* of .*3.* so far/);
  expect(container.textContent).not.toContain("Figure:");
});

test("a figure has its history on tap: what it was when phases were over", () => {
  const reading = { band: "steady", value: 0.7, parts: {} } as const;
  const past = { P4: { M1: 0.42, M5: 1 }, P6: { M1: 0.55 } };
  const { container } = onDesk(
    aDesk(aRoom(), []).desk,
    <Figures tile={aTile(1, { readings: { M1: reading }, past })} />,
  );
  expect(container.textContent).toMatch(/At the end of .*Listening.*0.42.*Building a plan.*0.55/);
  expect(
    container.querySelector(".spark polyline")?.getAttribute("points")?.split(" "),
  ).toHaveLength(3);
});

test("a table that most others wait for says what it is at", () => {
  const { desk } = aDesk(aRoom({ late: [2] }), [aTile(2, { asks: "P9-ballot" }), aTile(1)]);
  onDesk(desk, <TableTile no={2} />);
  expect(screen.getByText(/Most are done.*ratings and fingers/)).toBeTruthy();
});

test("a tile is called by its number and by why it wants somebody; the rest is a list beside that", () => {
  const calls = { need: "help" as const, helps: { h1: aCall("sent") } };
  const { desk } = aDesk(aRoom(), [aTile(2, { ...calls, is_uneasy: true, here: 4, of: 6 })]);
  onDesk(desk, <TableTile no={2} />);
  const name = /^Table .?2.?, asks for you, Someone is uneasy$/;
  const tile = screen.getByRole("button", { name });
  expect(within(tile).queryByRole("list")).toBeNull();
  expect(within(screen.getByRole("list")).getByText(/4.* of .*6.* here/)).toBeTruthy();
});

test("a tile whose calls are all answered in person asks for nobody any more", () => {
  const { desk } = aDesk(aRoom(), [aTile(2, { need: "help", helps: { h1: aCall("here") } })]);
  onDesk(desk, <TableTile no={2} />);
  expect(screen.getByRole("button").getAttribute("aria-label")).toMatch(/somebody is with them$/);
});

test("a tap anywhere on a tile opens its drawer and closes it, as its number does by the keys", () => {
  const { desk } = aDesk(aRoom(), [aTile(2, { here: 4, of: 6 })]);
  onDesk(desk, <TableTile no={2} />);
  fireEvent.click(screen.getByText(/4.* of .*6.* here/));
  expect(screen.getByRole("button").getAttribute("aria-expanded")).toBe("true");
  fireEvent.click(screen.getByRole("button"));
  expect(desk.chosen.value).toBeNull();
});

test("no group of tables is said to be what not all in it are", () => {
  const { desk } = aDesk(aRoom(), [aTile(1, { need: "few" }), aTile(2, { need: "help" })]);
  onDesk(desk, <Tables />);
  const tables = (name: string) => within(screen.getByRole("region", { name }));
  expect(tables("Tables to look at").getByRole("button", { name: /^Table .?1/ })).toBeTruthy();
  expect(tables("All other tables").getByRole("button", { name: /^Table .?2/ })).toBeTruthy();
});

test("a tile wears the front readings that there are, and keeps the others for a tap", () => {
  const reading = { band: "steady", value: 0.7, parts: {} } as const;
  const { desk } = aDesk(aRoom(), [aTile(1, { readings: { M1: reading, M5: reading } })]);
  onDesk(desk, <TableTile no={1} />);
  expect(screen.getAllByRole("img", { name: /Taking part/ })).toHaveLength(1);
  expect(screen.queryByRole("img", { name: /Saying it back/ })).toBeNull();
});

test("only a new need is said aloud, once", async () => {
  said.value = [];
  const { desk, show } = aDesk(aRoom(), [aTile(1, { need: "few" }), aTile(2)]);
  onDesk(desk, <Announcer />);
  expect(heard()).toBe("");
  await act(() => show([aTile(2, { need: "hold" }), aTile(1, { need: "few" })]));
  expect(heard()).toMatch(/Table .*2.*left a topic/);
  said.value = [];
  await act(() => show([aTile(2, { need: "hold", here: 5 }), aTile(1, { need: "few" })]));
  expect(heard()).toBe("");
});

test("that someone is uneasy is said aloud, once", async () => {
  const { desk, show } = aDesk(aRoom(), [aTile(1), aTile(2)]);
  onDesk(desk, <Announcer />);
  await act(() => show([aTile(1), aTile(2, { is_uneasy: true })]));
  expect(heard()).toMatch(/Table .*2.*: .*Someone is uneasy/);
  said.value = [];
  await act(() => show([aTile(2, { is_uneasy: true, here: 5 }), aTile(1)]));
  expect(heard()).toBe("");
});

test.each([
  [{}, { is_paused: true }, "All tables are paused."],
  [{ is_paused: true }, { is_paused: false }, "The tables go on."],
  [{}, { is_summoned: true }, /^Eyes up/],
  [{ is_paused: true, is_summoned: true }, { is_summoned: false }, "All tables are paused."],
  [{}, { hides_numbers: true }, "Numbers are hidden."],
] as const)("what changes for the whole room is said, whoever did it: %j", async (was, is, words) => {
  said.value = [];
  const { desk, change } = aDesk(aRoom(was));
  onDesk(desk, <Announcer />);
  expect(heard()).toBe("");
  await act(() => change(is));
  expect(heard()).toMatch(words);
});

test("a table that was opened from its call gives the focus back to the call", async () => {
  const { desk } = aDesk(aRoom(), [aTile(4, { need: "help", helps: { h7: call } })]);
  desk.onlyNeeds.value = true;
  onDesk(desk, <Room room={desk.room ?? aRoom()} />);
  const row = screen.getByRole("button", { name: /^Table .?4.?$/ });
  fireEvent.click(row);
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(document.activeElement).toBe(row);
  expect(screen.queryByRole("complementary")).toBeNull();
});

test("what is taken back says where it leads: for the room, and for one table", async () => {
  const room = aRoom({ run: LATER, leg: 1, undo_until: NOW + 9000, may_table: ["undo_advance"] });
  const { desk } = aDesk(room, [aTile(1, { phase: "P5", undo_until: NOW + 9000 }), aTile(2)]);
  onDesk(desk, <RunOfShow room={room} />);
  fireEvent.click(screen.getByRole("button", { name: /^Undo/ }));
  await waitFor(() => expect(desk.news.value).toMatch(/Back to “.*Roles/));
  cleanup();
  onDesk(desk, <Drawer no={1} />);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(desk.news.value).toMatch(/Table .*1.*: back to “.*Listening/));
});

test("the way back counts seconds by its name, seldom, and leaves the focus to the way on", () => {
  const room = aRoom({ leg: 0, undo_until: NOW + 9000 });
  onDesk(aDesk(room).desk, <RunOfShow room={room} />);
  const undo = screen.getByRole("button", { name: /^Undo .*10.* seconds/ });
  undo.focus();
  act(() => hearTime(NOW + 1000));
  expect(undo.querySelector("[data-left]")?.getAttribute("data-left")).toBe("8");
  expect(undo.getAttribute("aria-label")).toMatch(/10/);
  act(() => hearTime(NOW + 9000));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Next/ }));
  hearTime(NOW);
});

test("a switch says how it stands now, and a table that was stopped says so", async () => {
  const { desk } = aDesk(aRoom(), [aTile(3)]);
  onDesk(desk, <Tables />);
  fireEvent.click(screen.getByRole("button", { name: "Only what needs me" }));
  expect(heard()).toBe("Only tables that need you are shown.");
  fireEvent.click(screen.getByRole("button", { name: "Only what needs me" }));
  expect(heard()).toBe("All tables are shown.");
  onDesk(desk, <Drawer no={3} />);
  fireEvent.click(screen.getByRole("button", { name: "Pause" }));
  await waitFor(() => expect(heard()).toMatch(/Table .*3.* is paused/));
});

test("once the last part is over nothing is left to lengthen, to pause or to interrupt", () => {
  const room = aRoom({ leg: 2, order: [1], may: ["tell", "close_workshop"] });
  const { desk } = aDesk(room, [aTile(1, { is_done: true })]);
  onDesk(desk, <RoomControls room={room} />);
  const names = screen.getAllByRole("button").map((button) => button.textContent);
  expect(names).toEqual(["Say to all"]);
});

const heading = () => screen.getByRole("heading", { level: 2 }).textContent;

test.each([
  [1, /still uneasy/],
  [2, /Every table has finished/],
])("a table that was last uneasy is named while there is something to do: part %i", (leg, words) => {
  const { desk } = aDesk(aRoom({ leg, order: [1] }), [aTile(1, { is_uneasy: true })]);
  onDesk(desk, <Tables />);
  expect(heading()).toMatch(words);
});

test("whoever hears no calls is not told that nobody calls, nor to close what they may not", () => {
  const host = { role: "host", may: ["jot"], may_table: ["pause", "tell"], order: [1] } as const;
  onDesk(aDesk(aRoom(host), [aTile(1)]).desk, <Tables />);
  expect(heading()).toBe("Your table");
  cleanup();
  onDesk(aDesk(aRoom({ ...host, leg: 2 }), [aTile(1, { is_done: true })]).desk, <Tables />);
  expect(heading()).toBe("Every table has finished.");
  cleanup();
  const lead = aRoom({ may: ["close_workshop"], leg: 2 });
  onDesk(aDesk(lead, [aTile(1, { is_done: true })]).desk, <Tables />);
  expect(heading()).toMatch(/Close the workshop/);
});

test("a table at its end says so", () => {
  const { phase: _, ...done } = aTile(1, { is_done: true });
  const { desk } = aDesk(aRoom({ leg: 2 }), [done]);
  onDesk(desk, <TableTile no={1} />);
  expect(screen.getByRole("list").textContent).toContain("The end");
});

test("a metric that suggests nothing any more says so, and is heard again on a tap", () => {
  const readings = { M6: { band: "look", value: 2, parts: {} } } as const;
  const room = aRoom({ muted: ["M6"], may: ["hear_again"] });
  const { desk, asked } = aDesk(room);
  onDesk(desk, <Figures tile={aTile(1, { readings })} />);
  fireEvent.click(screen.getByRole("button", { name: "Suggest it again", hidden: true }));
  expect(asked.map((each) => each.wish)).toEqual([{ type: "hear_again", metric: "M6" }]);
});

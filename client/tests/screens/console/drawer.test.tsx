import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Drawer } from "../../../src/screens/console/Drawer";
import { DeskContext } from "../../../src/screens/console/desk";
import { SceneSheet } from "../../../src/screens/console/SceneSheet";
import { hearTime } from "../../../src/wire/clock";
import type { ConsoleView, Tile } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { aDesk, aRoom, aTile } from "./desks";

const NOW = 1_800_000_000_000;

beforeAll(() => openWords(["common", "console", "metrics"]));
afterEach(() => act(cleanup));

const FLOW = ["advance", "undo_advance", "revert"] as const;

function open(tile: Tile, may: ConsoleView["may_table"] = aRoom().may_table) {
  const { desk } = aDesk(aRoom({ may_table: may }), [tile, aTile(2)]);
  return render(
    <DeskContext.Provider value={desk}>
      <Drawer no={1} />
    </DeskContext.Provider>,
  );
}

const isOff = (name: string) =>
  screen.getByRole("button", { name }).getAttribute("aria-disabled") === "true";

test("a table that plays can be given time, paused and spoken to", () => {
  open(aTile(1));
  for (const name of [/1.* min/, /5.* min/, "Pause", "Say to this table"])
    expect(screen.getByRole("button", { name })).toBeTruthy();
});

test.each([
  ["fixed", null],
  ["static", 1],
])("a drawer that is %s leaves open table %s when the keyboard leads out of it", (position, left) => {
  const { desk } = aDesk(aRoom(), [aTile(1)]);
  desk.choose(1);
  render(
    <DeskContext.Provider value={desk}>
      <button type="button">Pause all</button>
      <Drawer no={1} />
    </DeskContext.Provider>,
  );
  screen.getByRole("complementary", { name: /^Table .*1/ }).style.position = position;
  screen.getByRole("button", { name: "Say to this table" }).focus();
  fireEvent.click(screen.getByRole("button", { name: "Note" }));
  within(screen.getByRole("dialog")).getByRole("textbox").focus();
  expect(desk.chosen.value).toBe(1);
  screen.getByRole("button", { name: "Pause all" }).focus();
  expect(desk.chosen.value).toBe(left);
});

test("a table that is done has no clock to lengthen or stop, and nothing trails behind its name", () => {
  const { phase: _, ...done } = aTile(1, { is_done: true });
  const { container } = open(done);
  expect(container.querySelector("aside > .soft")?.textContent).toBe("The end");
  expect(screen.queryByRole("button", { name: / min/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "Pause" })).toBeNull();
  expect(screen.getByRole("button", { name: "Say to this table" })).toBeTruthy();
});

test("a table that is the whole room moves as the room does, and not by itself", () => {
  const { desk } = aDesk(aRoom({ may_table: FLOW, order: [1] }), [aTile(1)]);
  const { rerender } = render(
    <DeskContext.Provider value={desk}>
      <Drawer no={1} />
    </DeskContext.Provider>,
  );
  expect(screen.queryByRole("button", { name: /Move on|Undo|Back a part/ })).toBeNull();
  const helper = aDesk(aRoom({ may_table: FLOW, order: [1], role: "helper" }), [aTile(1)]).desk;
  rerender(
    <DeskContext.Provider value={helper}>
      <Drawer no={1} />
    </DeskContext.Provider>,
  );
  expect(screen.getAllByRole("button", { name: /Move on|Undo|Back a part/ })).toHaveLength(3);
});

test("the ways back keep their places, and one that leads nowhere says why", () => {
  hearTime(NOW);
  const buttons = () => screen.getAllByRole("button").map((button) => button.textContent);
  open(aTile(1, { undo_until: NOW + 9000, way_back: "P3" }), FLOW);
  const places = buttons();
  expect(isOff("Undo")).toBe(false);
  expect(isOff("Back a part")).toBe(false);
  expect(screen.queryByText(/No way back now/)).toBeNull();
  cleanup();
  open(aTile(1), FLOW);
  expect(buttons()).toEqual(places);
  expect(isOff("Undo")).toBe(true);
  expect(isOff("Back a part")).toBe(true);
  expect(screen.getByText(/No way back now/)).toBeTruthy();
});

test("a table that has not moved on with the others is told to stay, not to go back", () => {
  open(aTile(1, { phase: "P4", way_back: "P4" }), FLOW);
  fireEvent.click(screen.getByRole("button", { name: "Back a part" }));
  expect(screen.getByText(/Table .*1.* has not moved on .* nothing is set aside/)).toBeTruthy();
  expect(screen.getByRole("dialog", { name: /Stay in/ })).toBeTruthy();
  expect(screen.getByRole("button", { name: /Keep table .*1.* here/ })).toBeTruthy();
  expect(screen.queryByText(/What was done since/)).toBeNull();
  cleanup();
  open(aTile(1, { phase: "P4", way_back: "P3" }), FLOW);
  fireEvent.click(screen.getByRole("button", { name: "Back a part" }));
  expect(screen.getByText(/What was done since/)).toBeTruthy();
});

test("what was said last stands there while it is being read, and no longer", () => {
  hearTime(NOW);
  const told = { text: "One more round.", at: NOW - 60_000, seen: 2, of: 6 };
  open(aTile(1, { told }));
  expect(screen.getByText("One more round.")).toBeTruthy();
  cleanup();
  open(aTile(1, { told: { ...told, at: NOW - 11 * 60_000 } }));
  expect(screen.queryByText("One more round.")).toBeNull();
});

test("another scene is chosen first, and laid only when that is said", async () => {
  const { desk, asked } = aDesk(aRoom(), [aTile(1, { phase: "P7" })]);
  render(
    <DeskContext.Provider value={desk}>
      <SceneSheet table={1} onClose={() => undefined} />
    </DeskContext.Provider>,
  );
  fireEvent.click(screen.getByRole("button", { name: /^An event/ }));
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Lay it before the table" }));
  await waitFor(() =>
    expect(asked).toEqual([{ wish: { type: "swap_card", kind: "event" }, table: 1 }]),
  );
});

test("a paused table says so, rather than that a clock stands", () => {
  const { container } = open(aTile(1, { stops: ["pause"], closes: { left: 60_000 } }));
  expect(container.querySelector("aside > .soft")?.textContent).toMatch(/Paused$/);
});

/** What keeps a filled-in word in its own direction. */
const ISOLATES = /[\u2068\u2069]/g;

test("a figure is told in its unit, now and at the ends of phases", () => {
  const readings: Tile["readings"] = {
    M4: { band: "watch", value: -0.25, parts: {} },
    M8: { band: "look", value: 0.3, parts: { surfaced: 0.5, heard: 0.3 } },
    M9: { band: "look", value: 0.5, parts: { mean: 0.5, min: 0.5, left_out: 2 } },
    M10: { band: "look", value: 0.5, parts: { joint_gain: 0.5, spread: 0, dominated: 1 } },
  };
  const { container } = open(aTile(1, { readings, past: { P3: { M8: 0.2 } } }));
  const figures = [...container.querySelectorAll(".figure-value")].map((figure) =>
    figure.textContent.replace(ISOLATES, ""),
  );
  const placed = "where 0 is the least and 1 the most";
  expect(figures).toEqual([
    "Said, as a share of what matters: 50%",
    "Heard, as a share of what matters: 30%",
    expect.stringMatching(/^At the end of .*20%$/),
    `All roles together: 0.5, ${placed}`,
    `The role it serves least: 0.5, ${placed}`,
    "Roles left out: 2",
    `What the roles gain together: 0.5, ${placed}`,
    `Between the best and the least served: 0, ${placed}`,
    "An earlier draft was better: yes",
    "Figure: -0.25, where -2 is the least and 2 the most",
  ]);
});

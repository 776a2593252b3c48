import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { DeskContext } from "../../../src/screens/console/desk";
import { KEYS } from "../../../src/screens/console/Keys";
import { Lobby } from "../../../src/screens/console/Lobby";
import { Room } from "../../../src/screens/console/Room";
import { hearTime } from "../../../src/wire/clock";
import { openWords } from "../../../src/words";
import { aDesk, aRoom, aTile } from "./desks";

const NOW = 1_800_000_000_000;

beforeAll(async () => {
  hearTime(NOW);
  await openWords(["common", "console", "metrics"]);
});
beforeEach(() => localStorage.clear());
afterEach(cleanup);

function aConsole() {
  const may = [...aRoom().may, "revert", "hide_numbers", "jot"];
  const room = aRoom({ leg: 0, may, undo_until: NOW + 5000 });
  const found = aDesk(room, [aTile(1), aTile(12)]);
  render(
    <DeskContext.Provider value={found.desk}>
      <Room room={found.desk.room ?? room} />
    </DeskContext.Provider>,
  );
  return found;
}

test("before the start the map names the keys that work there", () => {
  const { desk } = aDesk(aRoom({ status: "lobby" }));
  render(
    <DeskContext.Provider value={desk}>
      <Lobby room={desk.room ?? aRoom()} />
    </DeskContext.Provider>,
  );
  press("?");
  const keys = within(screen.getByRole("dialog")).getAllByRole("term");
  expect(keys.map(({ textContent }) => textContent)).toEqual(["?", "Space", "Arrows", "Esc"]);
});

const press = (key: string) => fireEvent.keyDown(document.body, { key });

test("every key of the map presses something on the screen, but the way back while one may undo", () => {
  aConsole();
  const shown = [...document.querySelectorAll("[aria-keyshortcuts]")];
  const keys = shown.map((element) => element.getAttribute("aria-keyshortcuts"));
  const wanted = KEYS.map(([key]) => key).filter((key) => key !== "B");
  expect([...keys].sort()).toEqual([...wanted].sort());
});

test("a key does what its button does, and a number opens that table", () => {
  const { desk, asked } = aConsole();
  press("p");
  press("e");
  expect(asked.map(({ wish }) => wish.type)).toEqual(["pause", "summon"]);
  press("1");
  expect(desk.chosen.value).toBe(1);
  press("2");
  expect(desk.chosen.value).toBe(12);
  press("Escape");
  expect(desk.chosen.value).toBeNull();
});

test("a key gives the focus to its button where nothing has it, and takes it from nobody", () => {
  aConsole();
  press("p");
  expect(document.activeElement?.getAttribute("aria-keyshortcuts")).toBe("P");
  press("e");
  expect(document.activeElement?.getAttribute("aria-keyshortcuts")).toBe("P");
});

test("a key whose button is not there says so", () => {
  const { desk } = aConsole();
  fireEvent.keyDown(document.body, { key: "b" });
  expect(desk.news.value).toBe("That key does nothing right now.");
});

test("Escape in a sheet closes the sheet alone: the table that it was opened from stays", () => {
  const { desk } = aConsole();
  press("1");
  fireEvent.click(screen.getByRole("button", { name: "Say to this table" }));
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
  fireEvent(screen.getByRole("dialog"), new Event("close"));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(desk.chosen.value).toBe(1);
  press("Escape");
  expect(desk.chosen.value).toBeNull();
});

test("no key works while somebody types or a sheet is open, nor once they are switched off", () => {
  const { asked } = aConsole();
  press("?");
  fireEvent.click(screen.getByRole("checkbox"));
  press("p");
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  cleanup();
  aConsole();
  press("p");
  fireEvent.keyDown(document.body, { key: "p", ctrlKey: true });
  expect(asked).toEqual([]);
});

test.each([
  "s",
  "o",
  "l",
])("what is typed after %s goes into the field of its sheet at once", async (key) => {
  const { asked } = aConsole();
  press(key);
  const sheet = await screen.findByRole("dialog");
  press("p");
  await waitFor(() => expect(document.activeElement).toBe(within(sheet).getByRole("textbox")));
  expect(asked).toEqual([]);
});

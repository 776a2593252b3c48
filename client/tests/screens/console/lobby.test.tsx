import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { DeskContext } from "../../../src/screens/console/desk";
import { Lobby } from "../../../src/screens/console/Lobby";
import { PeopleSheet } from "../../../src/screens/console/PeopleSheet";
import type { ConsoleView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { aDesk, aPerson, aRoom, heard } from "./desks";

beforeAll(() => openWords(["common", "console"]));
afterEach(() => act(cleanup));

function aLobby(people: ConsoleView["people"], may: ConsoleView["may"]) {
  const room = aRoom({ status: "lobby", people, may });
  const found = aDesk(room);
  render(
    <DeskContext.Provider value={found.desk}>
      <Lobby room={room} />
    </DeskContext.Provider>,
  );
  return found;
}

test("a button whose label says what it undoes is not pressed as well", () => {
  const person = { ...aPerson("Robin", 1), is_pinned: true, looks_on: true };
  aLobby({ s1: person }, ["pin_seat", "let_look_on", "let_co_hold"]);
  for (const name of [/^Unpin/, /^Let .* play$/, /^Let .* share a role/])
    expect(screen.getByRole("button", { name }).hasAttribute("aria-pressed")).toBe(false);
});

test("a person is two stops for the Tab key, and the second keeps its place among their signs", async () => {
  aLobby({ s1: aPerson("Robin", 1) }, ["pin_seat", "let_look_on", "let_co_hold", "remove_person"]);
  const stops = () =>
    [...document.querySelectorAll<HTMLElement>(".person button")].filter(
      (one) => one.tabIndex === 0,
    );
  await waitFor(() => expect(stops()).toHaveLength(2));
  const row = screen.getByRole("toolbar", { name: "Robin" });
  const signs = within(row).getAllByRole("button");
  signs[0]?.focus();
  fireEvent.keyDown(signs[0] as HTMLElement, { key: "End" });
  fireEvent.keyDown(signs.at(-1) as HTMLElement, { key: "ArrowLeft" });
  expect(document.activeElement).toBe(signs.at(-2));
  expect(stops()).toEqual([screen.getByRole("button", { name: /^Robin/ }), signs.at(-2)]);
});

test("each way to put somebody down names its table", () => {
  aLobby({ s1: aPerson("Robin", 1) }, []);
  fireEvent.click(screen.getByRole("button", { name: /^Robin/ }));
  expect(screen.getAllByRole("button", { name: /^Put .*Robin.* here, Table .*[23]/ })).toHaveLength(
    2,
  );
});

const isCarried = () => document.querySelector("[data-carried]") !== null;

test("Escape lets go of a person wherever the focus is, and leads back to their card", () => {
  aLobby({ s1: aPerson("Robin", 1) }, []);
  const card = screen.getByRole("button", { name: /^Robin/ });
  fireEvent.click(card);
  const put = screen.getByRole("button", { name: /here, Table .*3/ });
  put.focus();
  fireEvent.keyDown(put, { key: "Escape" });
  expect(isCarried()).toBe(false);
  expect(document.activeElement).toBe(card);
});

test("Escape that closes a sheet lets go of nobody under it", () => {
  aLobby({ s1: aPerson("Robin", 1) }, ["remove_person"]);
  fireEvent.click(screen.getByRole("button", { name: /^Robin/ }));
  fireEvent.click(screen.getByRole("button", { name: /^Free the seat of/ }));
  const isLeft = fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
  expect([isLeft, isCarried()]).toEqual([true, true]);
});

test("in the sheet of people the first Escape lets go, and does not close the sheet", () => {
  const room = aRoom({ people: { s1: aPerson("Robin", 1) }, order: [1, 2] });
  render(
    <DeskContext.Provider value={aDesk(room).desk}>
      <PeopleSheet room={room} onClose={() => undefined} />
    </DeskContext.Provider>,
  );
  fireEvent.click(screen.getByRole("button", { name: /^Robin/ }));
  const put = screen.getByRole("button", { name: /here, Table .*2/ });
  expect([fireEvent.keyDown(put, { key: "Escape" }), isCarried()]).toEqual([false, false]);
  expect(fireEvent.keyDown(put, { key: "Escape" })).toBe(true);
});

test("when all are seated at once, it is said of how many", async () => {
  aLobby({ s1: aPerson("Robin"), s2: aPerson("Joan") }, ["propose_seating"]);
  fireEvent.click(screen.getByRole("button", { name: "Propose seats" }));
  await waitFor(() => expect(heard()).toMatch(/2.* people are seated/));
});

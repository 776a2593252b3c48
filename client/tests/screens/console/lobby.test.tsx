import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { said } from "../../../src/parts/Aloud";
import { DeskContext } from "../../../src/screens/console/desk";
import { Lobby } from "../../../src/screens/console/Lobby";
import type { ConsoleView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { aDesk, aPerson, aRoom } from "./desks";

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

test("when all are seated at once, it is said of how many", async () => {
  aLobby({ s1: aPerson("Robin"), s2: aPerson("Joan") }, ["propose_seating"]);
  fireEvent.click(screen.getByRole("button", { name: "Propose seats" }));
  await waitFor(() => expect(said.value.words).toMatch(/2.* people are seated/));
});

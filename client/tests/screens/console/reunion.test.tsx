import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { DeskContext } from "../../../src/screens/console/desk";
import { PeopleSheet } from "../../../src/screens/console/PeopleSheet";
import { Reunion } from "../../../src/screens/console/Reunion";
import type { ConsoleView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { aDesk, aPerson, aRoom } from "./desks";

beforeAll(() => openWords(["common", "console"]));
afterEach(() => act(cleanup));

const PEOPLE = { s1: aPerson("Sam", 1), s2: aPerson("Joan", 2), s9: aPerson("Sam 2", 2) };
const REUNION = { reunion: { anew: ["s9"], was: ["s1", "s2"] } };

function shown(reunion: Pick<ConsoleView, "reunion"> = REUNION) {
  const room = aRoom({ may: ["reunite"], people: PEOPLE, ...reunion });
  const { desk, asked } = aDesk(room);
  render(
    <DeskContext.Provider value={desk}>
      <Reunion room={room} />
    </DeskContext.Provider>,
  );
  return asked;
}

const pick = (label: string, seat: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: seat } });
const was = () => screen.getByLabelText("Whose seat did they have?") as HTMLSelectElement;

test("who has joined anew by the same name is thought to be the same, and given the seat", () => {
  const asked = shown();
  pick("Who has just joined?", "s9");
  expect(was().value).toBe("s1");
  fireEvent.click(screen.getByRole("button", { name: "Give them their seat" }));
  expect(asked).toEqual([{ wish: { type: "reunite", seat: "s9", was: "s1" } }]);
});

test("where there is only one of each, nobody has to choose", () => {
  const asked = shown({ reunion: { anew: ["s9"], was: ["s2"] } });
  fireEvent.click(screen.getByRole("button", { name: "Give them their seat" }));
  expect(asked).toEqual([{ wish: { type: "reunite", seat: "s9", was: "s2" } }]);
});

test("that they have their seat back is said in the list, also once nobody else is to be reunited", async () => {
  const room = (reunion: Pick<ConsoleView, "reunion">) =>
    aRoom({ may: ["reunite"], people: PEOPLE, ...reunion });
  const { desk } = aDesk(room(REUNION));
  const sheet = (reunion: Pick<ConsoleView, "reunion">) => (
    <DeskContext.Provider value={desk}>
      <PeopleSheet room={room(reunion)} onClose={() => undefined} />
    </DeskContext.Provider>
  );
  const { rerender } = render(sheet(REUNION));
  pick("Who has just joined?", "s9");
  fireEvent.click(screen.getByRole("button", { name: "Give them their seat" }));
  await screen.findByText("They have their seat back.");
  expect(desk.news.value).toMatch(/Sam.* has their seat back/);
  rerender(sheet({}));
  expect(within(screen.getByRole("dialog")).getByText("They have their seat back.")).toBeTruthy();
  expect(screen.queryByText(/join with the code first/)).toBeNull();
});

test("with another name the facilitator says whose seat it was", () => {
  const asked = shown();
  pick("Who has just joined?", "s9");
  pick("Whose seat did they have?", "s2");
  fireEvent.click(screen.getByRole("button", { name: "Give them their seat" }));
  expect(asked).toEqual([{ wish: { type: "reunite", seat: "s9", was: "s2" } }]);
});

test("only whom the server names is offered, and without anybody it says what comes first", () => {
  shown();
  const names = [...was().options].map(({ text }) => text);
  expect(names).toEqual([
    "Choose a name",
    expect.stringMatching(/^Sam ·/),
    expect.stringMatching(/^Joan ·/),
  ]);
  cleanup();
  shown({});
  expect(screen.queryByRole("combobox", { hidden: true })).toBeNull();
  expect(screen.getByText(/join with the code first/)).toBeTruthy();
});

import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { DeskContext } from "../../../src/screens/console/desk";
import { Reunion } from "../../../src/screens/console/Reunion";
import { openWords } from "../../../src/words";
import { aDesk, aPerson, aRoom } from "./desks";

beforeAll(() => openWords(["common", "console"]));
afterEach(() => act(cleanup));

function shown(
  people = { s1: aPerson("Sam", 1), s2: aPerson("Joan", 2), s9: aPerson("Sam 2", 2) },
) {
  const room = aRoom({ may: ["reunite"], people });
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

test("with another name the facilitator says whose seat it was", () => {
  const asked = shown();
  pick("Who has just joined?", "s2");
  expect(was().value).toBe("");
  pick("Whose seat did they have?", "s1");
  fireEvent.click(screen.getByRole("button", { name: "Give them their seat" }));
  expect(asked).toEqual([{ wish: { type: "reunite", seat: "s2", was: "s1" } }]);
});

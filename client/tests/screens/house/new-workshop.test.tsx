import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { NewWorkshop } from "../../../src/screens/house/NewWorkshop";
import type { CreateWorkshop, DeckChoice, HouseView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";

beforeAll(() => openWords(["common", "console"]));
afterEach(() => act(cleanup));

function aDeck(id: string, topics: DeckChoice["topics"]): DeckChoice {
  return { id, languages: ["en"], titles: { en: id }, lines: { en: "" }, topics };
}

const HOUSE: HouseView = {
  decks: [
    aDeck("street", { force: { en: "Being grabbed or held" }, drugs: { en: "Drugs" } }),
    aDeck("park", { dogs: { en: "Dogs" } }),
  ],
  forms: [25, 60, 90],
  shortest: 20,
  longest: 240,
  rounds_from: 45,
  workshops: {},
};

const tap = (name: string | RegExp) => fireEvent.click(screen.getByText(name));

function fill() {
  const made = vi.fn<(wish: CreateWorkshop) => void>();
  render(<NewWorkshop house={HOUSE} busy={false} onMake={made} />);
  fireEvent.input(screen.getByLabelText(/^Name/), { target: { value: "Monday" } });
  return () => {
    tap("Open the doors");
    return made.mock.lastCall?.[0];
  };
}

test("topics of the deck can be left out, and the folded line says how many", () => {
  const make = fill();
  tap("Leave topics out");
  tap("Drugs");
  tap("Being grabbed or held");
  expect(screen.getByText(/topics left out/)).toBeTruthy();
  tap("Drugs");
  expect(screen.getByText("One topic left out")).toBeTruthy();
  expect(make()?.config.content_off).toEqual(["force"]);
});

test("how people listen is what will be played at the chosen length", () => {
  const make = fill();
  const ways = () =>
    within(screen.getByRole("group", { name: "How people listen" }))
      .getAllByRole("button", { pressed: true })
      .map(({ textContent }) => textContent?.slice(0, 8));
  expect(ways()).toEqual(["One afte"]);
  tap(/25.* min$/);
  tap("One after the other");
  expect(ways()).toEqual(["In pairs"]);
  tap("Another length");
  fireEvent.input(screen.getByLabelText(/^Minutes/), { target: { value: "50" } });
  expect(ways()).toEqual(["One afte"]);
  expect(make()?.config.listening_mode).toBeUndefined();
});

test("another deck has topics of its own, and none of them is left out yet", () => {
  const make = fill();
  tap("Drugs");
  tap("park");
  expect(screen.queryByText("Drugs")).toBeNull();
  expect(screen.getByText("Dogs")).toBeTruthy();
  expect(make()?.config.content_off).toEqual([]);
});

test("each language is named in itself, and marked as that", () => {
  const decks = HOUSE.decks.map((deck) => ({ ...deck, languages: ["en", "ar"] }));
  render(<NewWorkshop house={{ ...HOUSE, decks }} busy={false} onMake={vi.fn()} />);
  const named = within(screen.getByRole("group", { name: "Languages" })).getByText("العربية");
  expect(named.lang).toBe("ar");
});

import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { Calls } from "../../../src/screens/seat/Calls";
import { openWords } from "../../../src/words";
import { aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const IDEAS = {
  got: {},
  calls: { "k7.1": { table: 7, text: "What works against noise?" } },
  cards: { "A-X05": { id: "A-X05", title: "Lit lane", line: "Lamps and cut hedges." } },
};
const CALL = { name: "call", kind: "one", options: ["k7.1"], optional: false } as const;
const TEXT = { name: "text", kind: "text", least: 1, most: 80, optional: false } as const;
const CARD = { name: "card", kind: "one", options: ["A-X05"], optional: false } as const;

function aCall() {
  return aSitting({ ideas: IDEAS } as never, {
    offers: {
      send_idea: { verb: "send_idea", fields: { call: CALL, card: CARD } },
      "send_idea.2": { verb: "send_idea", fields: { call: CALL, text: TEXT } },
    } as never,
  });
}

test("another table\u2019s call is a quiet line, answered in a few words", async () => {
  const { at, asked } = aCall();
  render(<Calls at={at} />);
  fireEvent.click(screen.getByRole("button", { name: /asks for an idea/ }));
  fireEvent.input(await screen.findByRole("textbox"), { target: { value: "A bench" } });
  fireEvent.click(screen.getByRole("button", { name: "Send it" }));
  expect(asked).toEqual([{ type: "send_idea", call: "k7.1", text: "A bench" }]);
});

test("or with a card, which is chosen first", async () => {
  const { at, asked } = aCall();
  render(<Calls at={at} />);
  fireEvent.click(screen.getByRole("button", { name: /asks for an idea/ }));
  fireEvent.click(await screen.findByRole("button", { name: /Lit lane/ }));
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Send it" }));
  expect(asked).toEqual([{ type: "send_idea", call: "k7.1", card: "A-X05" }]);
});

test("put away, it stays away", async () => {
  const { at } = aCall();
  render(<Calls at={at} />);
  fireEvent.click(screen.getByRole("button", { name: /asks for an idea/ }));
  fireEvent.click(await screen.findByRole("button", { name: "Not now" }));
  expect(screen.queryByRole("button", { name: /asks for an idea/ })).toBeNull();
  cleanup();
  render(<Calls at={at} />);
  expect(screen.queryByRole("button", { name: /asks for an idea/ })).toBeNull();
});

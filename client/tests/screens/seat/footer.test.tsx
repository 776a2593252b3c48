import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Footer } from "../../../src/screens/seat/Footer";
import { openWords } from "../../../src/words";
import { aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(cleanup);

const buttons = () => screen.getAllByRole("button").map((button) => button.textContent);

function aFooter(isDone: boolean): void {
  const { at } = aSitting({ is_done: isDone });
  render(<Footer at={at} onOpen={() => undefined} onSaid={() => undefined} />);
}

test("card, table, pass and safety are always in reach", () => {
  aFooter(false);
  expect(buttons()).toEqual(["My card", "Table", "Pass", "Safety"]);
});

test("at the end there is nothing to pass, and no hole is left where that was", () => {
  aFooter(true);
  expect(buttons()).toEqual(["My card", "Table", "Safety"]);
  expect(screen.getByRole("navigation").children).toHaveLength(3);
});

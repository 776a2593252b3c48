import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { compose } from "../../../src/screens/seat/phases/Compose";
import { NoticeButton } from "../../../src/screens/seat/phases/Noticing";
import type { PlanView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(() => act(cleanup));

const offers = anOffer("recognise", {
  to: ["table", "s2"],
  kind: ["listened"],
  signed: [false as never],
});
const button = (name: RegExp) => screen.getByRole("button", { name, hidden: true });
const field = () =>
  screen.getByRole<HTMLInputElement>("textbox", { name: /What will be done/, hidden: true });

function notice(prompt: string) {
  const { at, asked } = aSitting({ phase: "P11" }, { offers });
  render(<NoticeButton key={prompt} at={at} />);
  return asked;
}

test("a sheet half filled lies there again when somebody else brings the next question", () => {
  notice("debrief_happened");
  fireEvent.click(button(/^Notice someone/));
  expect(screen.getByText(/^Still to answer: .*Whom/)).toBeTruthy();
  fireEvent.click(button(/^River/));
  act(cleanup);
  const asked = notice("debrief_myself");
  fireEvent.click(button(/^Listened/));
  fireEvent.click(button(/^Give it/));
  expect(asked).toEqual([{ type: "recognise", to: "s2", kind: "listened", signed: false }]);
});

test("what was sent is not there any more", () => {
  notice("debrief_place");
  fireEvent.click(button(/^Notice someone/));
  expect(button(/^River/).getAttribute("aria-pressed")).toBe("false");
});

test("a piece in one's own words lies there again after a pause, not the list of pieces", () => {
  const plan = { wheel: [], order: [], clauses: {}, pool: {}, factors: {} } as unknown as PlanView;
  const ideas = { got: {}, calls: {}, cards: {} };
  const text = { kind: "text", options: [], least: 1, most: 90, optional: false } as const;
  const horizon = { kind: "one", options: ["now", "month", "quarter"] } as const;
  const adding = { add_clause: { verb: "add_clause", fields: { text, horizon } } } as const;
  const { at } = aSitting({ phase: "P6", plan, ideas }, { offers: adding });
  const Compose = compose.compose;
  render(<Compose at={at} />);
  fireEvent.click(button(/^Add a piece/));
  fireEvent.click(button(/^In our own words/));
  fireEvent.input(field(), { target: { value: "Light the lane" } });
  fireEvent.click(button(/^Within 30 days/));
  act(cleanup);
  render(<Compose at={at} />);
  expect(field().value).toBe("Light the lane");
  expect(button(/^Within 30 days/).getAttribute("aria-pressed")).toBe("true");
});

test("what other tables sent is told beside the plan, and a tap leads to it", () => {
  const plan = { wheel: [], order: [], clauses: {}, pool: {}, factors: {} } as unknown as PlanView;
  const came = { text: "A bench", language: "en", from_table: 2 };
  const ideas = { got: { "k1.1": came }, calls: {}, cards: {} } as never;
  const { at } = aSitting(
    { phase: "P6", plan, ideas },
    { seat: "s9", offers: anOffer("use_idea", { idea: ["k1.1"] }) },
  );
  const Compose = compose.compose;
  Element.prototype.scrollIntoView = vi.fn();
  render(<Compose at={at} />);
  fireEvent.click(button(/^Ideas that came in/));
  expect(screen.getByText(/A bench/)).toBeTruthy();
  expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
});

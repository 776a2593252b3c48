import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { agree } from "../../../src/screens/seat/phases/Agree";
import { debrief } from "../../../src/screens/seat/phases/Debrief";
import type {
  ClauseView,
  MyBallot,
  MyTokens,
  OwnRole,
  PlanView,
  TableView,
} from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "phone"]));
afterEach(() => act(cleanup));

function aClause(id: string, text: string): ClauseView {
  const told = { by_role: "A01", timing: "before", horizon: "now", segment: "place" };
  return { id, text, ...told } as ClauseView;
}

/** A plan of two pieces, of which these are not agreed. */
function aPlan(...parked: string[]): PlanView {
  const clauses = { c1: aClause("c1", "Light the lane"), c2: aClause("c2", "Close at one") };
  const plan = { clauses, order: ["c1", "c2"], parked, guards: [], steps: [], voices: {} };
  return plan as unknown as PlanView;
}

function lastScreen(table: Partial<TableView>) {
  const prompt = { id: "12.0", key: "done", names: {} };
  render(<debrief.done at={aSitting({ is_done: true, ...table }, { prompt }).at} />);
}

const piece = (words: string) => screen.getByText(words).closest("li")?.textContent;

test("the last screen says how the vote ended, and which piece is not agreed", () => {
  lastScreen({ ended: "ended_partial", plan: aPlan("c2") });
  screen.getByRole("heading", { name: "Agreed in part" });
  expect(piece("Light the lane")).not.toContain("Not agreed yet");
  expect(piece("Close at one")).toContain("Not agreed yet");
});

test("a table that did not come to a vote is told of no ending", () => {
  lastScreen({ plan: aPlan() });
  expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
});

test("in the short form the needs stand beside the one question", () => {
  const interests = [
    { number: 1, state: "shared", text: "Sleep.", tag: "Rest", weight: 6 },
    { number: 2, state: "hidden", text: "A quiet street.", tag: "Calm", weight: 4 },
  ];
  const { at, asked } = aSitting(
    {},
    {
      role: { id: "A01", interests } as unknown as OwnRole,
      prompt: { id: "9.0", key: "rate_role", names: {} },
      mine: { type: "ballot", ratings: {} } as MyBallot,
      offers: anOffer("rate_role", { value: [0, 1, 2] }),
    },
  );
  render(<agree.rate at={at} />);
  screen.getByText("Sleep.");
  expect(screen.queryByText("A quiet street.")).toBeNull();
  act(() => screen.getByRole("button", { name: "Show for 10 seconds" }).click());
  screen.getByText("A quiet street.");
  act(() => screen.getByRole("button", { name: "Partly met" }).click());
  expect(asked).toEqual([{ type: "rate_role", value: 1 }]);
});

test("who has promised can still read the words, to say them with the others", () => {
  const { at } = aSitting(
    {},
    {
      prompt: { id: "11.5", key: "debrief_close", names: {} },
      mine: { type: "tokens", has_pledged: true, received: [] } as unknown as MyTokens,
    },
  );
  render(<debrief.debrief_close at={at} />);
  screen.getByText(/I look out for the people around me/);
  screen.getByText("Community Guardian");
});

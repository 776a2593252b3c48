import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { forgetDraft } from "../../../src/parts/draft";
import { feedback } from "../../../src/screens/seat/phases/Feedback";
import { OtherPlan } from "../../../src/screens/seat/phases/OtherTable";
import type { FeedbackStage, MyFeedback, OfferView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(async () => {
  await act(cleanup);
  forgetDraft("KD7P4M.next-step");
});

const Feedback = feedback.feedback;
const StrengthFirst = feedback.strength_first;
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const STAGE: FeedbackStage = {
  type: "feedback",
  version: 1,
  remarks: {},
  is_revising: false,
  is_reviewed: false,
  reviews: [],
};
const MINE: MyFeedback = { type: "feedback", landings: {}, has_begun: false };

/** A chip or own words, of the whole plan. */
function ways(verb: "name_strength" | "next_step", chip: string): Record<string, OfferView> {
  const text = { name: "text", kind: "text", options: [], least: 1, most: 80, optional: false };
  return {
    ...anOffer(verb, { chip: [chip] }),
    [`${verb}.2`]: { verb, fields: { text } } as unknown as OfferView,
  };
}

function sitting(stage: Partial<FeedbackStage> = {}, mine = MINE, offers = {}) {
  return aSitting(
    { phase: "P8", stage: { ...STAGE, ...stage } },
    {
      prompt: { id: "7.0", key: "feedback", names: {} },
      role: { id: "A01", title: "Bar owner", interests: [] } as never,
      mine,
      offers: {
        ...ways("name_strength", "quick_cheap"),
        ...ways("next_step", "by_when"),
        ...offers,
      },
    },
  );
}

test("a strength is a tap on a chip", () => {
  const { at, asked } = sitting();
  render(<Feedback at={at} />);
  tap("What works");
  tap("Quick and cheap");
  tap("Say it to the table");
  expect(asked).toEqual([{ type: "name_strength", chip: "quick_cheap" }]);
});

test("a next step that came too early is kept, and may be sent as it is", () => {
  const { at, asked } = sitting();
  render(<Feedback at={at} />);
  tap("A next step");
  fireEvent.input(screen.getByRole("textbox"), { target: { value: "A marked bay" } });
  tap("Say it to the table");
  const step = { type: "next_step", text: "A marked bay" };
  expect(asked).toEqual([step]);
  cleanup();
  render(<StrengthFirst at={at} />);
  expect(screen.getByText(/A marked bay/)).toBeTruthy();
  tap("Send my next step as it is");
  expect(asked).toEqual([step, step]);
});

test("whoever it was for may say how it reached them; what comes meanwhile waits its turn", () => {
  const remarks = {
    r1: { id: "r1", kind: "strength" as const, chip: "fair_to_all" as const },
    r2: { id: "r2", kind: "step" as const, text: "A marked bay" },
    r3: { id: "r3", kind: "step" as const, text: "A lamp" },
  };
  const offers = anOffer("feedback_chip", {
    remark: ["r1", "r2", "r3"],
    landing: ["useful", "stings"],
  });
  const { at, asked } = sitting({ remarks }, { ...MINE, landings: { r1: "useful" } }, offers);
  render(<Feedback at={at} />);
  tap("Something was said about our plan");
  tap("It stings");
  expect(asked).toEqual([{ type: "feedback_chip", remark: "r2", landing: "stings" }]);
});

test("what works keeps its place beside the next step when one has named enough", () => {
  const { at } = aSitting(
    { phase: "P8", stage: STAGE },
    { ...sitting().at.seat, offers: ways("next_step", "by_when") },
  );
  render(<Feedback at={at} />);
  tap("What works");
  expect(screen.queryByRole("dialog")).toBeNull();
  tap("A next step");
  expect(screen.getByRole("dialog")).toBeTruthy();
  tap("Close");
});

test("what comes stands above what stays, also for the keyboard", () => {
  const remarks = { r1: { id: "r1", kind: "strength" as const, text: "The lamps" } };
  const offers = {
    ...anOffer("feedback_chip", { remark: ["r1"], landing: ["useful"] }),
    ...anOffer("move_on"),
  };
  render(<Feedback at={sitting({ remarks }, MINE, offers).at} />);
  expect(screen.getAllByRole("button").map((one) => one.textContent)).toEqual([
    "Something was said about our plan",
    "The table is done with this part",
    "What works",
    "A next step",
  ]);
});

test("a later remark opens nothing by itself", () => {
  const remarks = {
    r1: { id: "r1", kind: "strength" as const, text: "The lamps" },
    r2: { id: "r2", kind: "step" as const, text: "A marked bay" },
  };
  const offers = anOffer("feedback_chip", { remark: ["r1", "r2"], landing: ["useful", "stings"] });
  const { rerender } = render(<Feedback at={sitting({ remarks }, MINE, offers).at} />);
  tap("Something was said about our plan");
  expect(screen.getByText(/The lamps/, { selector: "dialog *" })).toBeTruthy();
  const landed = { ...MINE, landings: { r1: "useful" as const } };
  rerender(<Feedback at={sitting({ remarks }, landed, offers).at} />);
  expect(screen.queryByText(/A marked bay/, { selector: "dialog *" })).toBeNull();
  tap("Something was said about our plan");
  expect(screen.getByText(/A marked bay/, { selector: "dialog *" })).toBeTruthy();
});

test("another table's plan is read by all and answered by the host", async () => {
  const guest = { problem: "The spill-out", pieces: [{ role: "Bar owner", words: "a lamp" }] };
  const reviews = [{ strength: "fair_to_all" as const, step: "by_when" as const, words: "Yes" }];
  const offers = anOffer("send_review", { strength: ["quick_cheap"], step: ["smaller"] });
  const { at, asked } = sitting({ guest, reviews }, MINE, offers);
  render(<Feedback at={at} />);
  expect(screen.getByText(/Fair to all.*Say by when/)).toBeTruthy();
  render(<OtherPlan at={at} />);
  tap("Read another table’s plan");
  fireEvent.click(await screen.findByRole("button", { name: "Quick and cheap" }));
  expect(screen.getByText("a lamp").parentElement?.textContent).toMatch(/Bar owner.*a lamp/);
  tap("Send it to that table");
  expect(asked).toEqual([{ type: "send_review", strength: "quick_cheap" }]);
});

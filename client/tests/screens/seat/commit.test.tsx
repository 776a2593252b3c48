import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { dropSlip, keepSlip, type Slip, slipsOf } from "../../../src/parts/slips";
import { commit } from "../../../src/screens/seat/phases/Commit";
import { debrief } from "../../../src/screens/seat/phases/Debrief";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(async () => {
  await act(cleanup);
  for (const slip of slipsOf("KD7P4M", "s1")) dropSlip("KD7P4M", "s1", slip);
});

const Commit = commit.commit;
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByRole("textbox", { name }), { target: { value } });
const SLIP: Slip = {
  template: "daily_practice",
  when: "a talk gets loud",
  will: "take one breath",
  horizon: "now",
  day: "2026-12-24",
  backing: ["time"],
};

function aTimeToCommit() {
  const offers = {
    ...anOffer("commit", {
      template: ["first_contact", "daily_practice", "ask_backing"],
      horizon: ["now", "month", "quarter"],
      has_cue: [],
      has_date: [],
      backing: ["time", "money"],
    }),
    ...anOffer("finish_committing"),
  };
  for (const name of ["has_cue", "has_date", "backing"]) {
    Object.assign(offers.commit?.fields[name] ?? {}, { kind: "tick" });
  }
  return aSitting(
    { phase: "P10", stage: { type: "commit", done: 0, of: 2, missing: {} } },
    { prompt: { id: "9.0", key: "commit", names: {} }, offers },
  );
}

test("not a word of what one will do is sent: only its chips are", () => {
  const { at, asked } = aTimeToCommit();
  render(<Commit at={at} />);
  tap(/^Something small/);
  write("When…", "a talk gets loud");
  write("…I will", "take one breath");
  tap("Money");
  tap("Keep it on this phone");
  expect(asked).toEqual([
    {
      type: "commit",
      template: "daily_practice",
      horizon: "now",
      has_cue: true,
      has_date: false,
      backing: ["money"],
    },
  ]);
  expect(slipsOf("KD7P4M", "s1")[0]?.will).toBe("take one breath");
  expect(screen.getByText(/take one breath/)).toBeTruthy();
});

test("one may go on without any", () => {
  const { at, asked } = aTimeToCommit();
  render(<Commit at={at} />);
  tap("That is all for me");
  expect(asked).toEqual([{ type: "finish_committing" }]);
});

test("at the end one's own slips are there to read, and the table's steps", () => {
  keepSlip("KD7P4M", "s1", SLIP);
  const due_at = Date.UTC(2026, 11, 10, 12);
  const step = { id: "k1", owned_by: "Ms. Ortiz", contact: "Sam calls her", due_at };
  const plan = { order: [], clauses: {}, guards: [], steps: [step], voices: {} };
  const { at } = aSitting({ is_done: true, plan: plan as never }, {});
  const Done = debrief.done;
  render(<Done at={at} />);
  expect(screen.getByText(/take one breath/)).toBeTruthy();
  expect(screen.getByText(/December 24/)).toBeTruthy();
  expect(screen.getByText(/Ms. Ortiz/)).toBeTruthy();
});

test("a slip can be thrown away", () => {
  keepSlip("KD7P4M", "s1", SLIP);
  const { at } = aTimeToCommit();
  render(<Commit at={at} />);
  tap("Throw this away");
  expect(slipsOf("KD7P4M", "s1")).toEqual([]);
});

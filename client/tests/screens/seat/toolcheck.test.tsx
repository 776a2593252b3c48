import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { forgetTools, keepTool, TOOL_CHIPS, toolsOf } from "../../../src/parts/toolcheck";
import { OwnPlan } from "../../../src/screens/seat/OwnPlan";
import { toolcheck } from "../../../src/screens/seat/phases/ToolCheck";
import { ToolPage } from "../../../src/screens/seat/ToolPage";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(async () => {
  await act(cleanup);
  for (const seat of ["s1", "s2", "s3", "s4"]) forgetTools("KD7P4M", seat);
});

const Check = toolcheck.tools;
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const CARD = {
  type: "reflection" as const,
  card: { id: "A-R01", title: "My best tool", line: "A line.", question: "What do people trust?" },
};

/** How far one is stays with the seat: each test has its own. */
function aCheck(seat = "s1") {
  const offers = {
    ...anOffer("pick_strength", { strength: TOOL_CHIPS.strength }),
    ...anOffer("mark_reflected"),
  };
  return aSitting(
    { phase: "P1", stage: { type: "tools", done: 0, of: 2, strengths: {} } },
    { prompt: { id: "2.0", key: "tools", names: {} }, offers, mine: CARD, seat },
  );
}

test("the card, five picks, ready: all that is sent is that one is ready", () => {
  const { at, asked } = aCheck();
  render(<Check at={at} />);
  expect(screen.getByText("What do people trust?")).toBeTruthy();
  fireEvent.input(screen.getByRole("textbox"), { target: { value: "My patience, I think." } });
  tap("Go on");
  tap("Patience");
  for (const chip of ["touched", "Jaw", "One breath"]) {
    tap("Go on");
    tap(chip);
  }
  tap("Go on");
  tap("Walk");
  tap("I am ready");
  expect(asked).toEqual([{ type: "mark_reflected" }]);
  expect(toolsOf("KD7P4M", "s1")).toEqual({
    note: "My patience, I think.",
    strength: "patience",
    line: "touched",
    signal: "jaw",
    moment: "one_breath",
    after: "walk",
  });
});

test("each step may be skipped and taken again", () => {
  const { at } = aCheck("s2");
  render(<Check at={at} />);
  tap("Go on");
  tap("Skip this");
  tap("Back");
  tap("Calm");
  expect(toolsOf("KD7P4M", "s2").strength).toBe("calm");
  tap("Calm");
  expect(toolsOf("KD7P4M", "s2").strength).toBeUndefined();
});

test("after a pause the check goes on at the pick where it was", async () => {
  const { at } = aCheck("s3");
  render(<Check at={at} />);
  tap("Go on");
  tap("Skip this");
  await act(cleanup);
  render(<Check at={at} />);
  expect(screen.getByRole("group", { name: /Where is my line/ })).toBeTruthy();
});

test("a strength goes to the table only when its owner says so", () => {
  const { at, asked } = aCheck("s4");
  render(<Check at={at} />);
  tap("Go on");
  expect(screen.queryByRole("button", { name: /Tell the table/ })).toBeNull();
  tap("Good with names");
  expect(asked).toEqual([]);
  tap(/Tell the table: .*Good with names/);
  expect(asked).toEqual([{ type: "pick_strength", strength: "good_with_names" }]);
});

test("the tools can be changed and wiped later", () => {
  const { at } = aSitting();
  keepTool("KD7P4M", "s1", "after", "write");
  render(<ToolPage at={at} />);
  expect(screen.getByRole("button", { name: "Write" }).getAttribute("aria-pressed")).toBe("true");
  tap("Walk");
  expect(toolsOf("KD7P4M", "s1").after).toBe("walk");
  tap("Wipe them off this phone");
  expect(toolsOf("KD7P4M", "s1")).toEqual({});
});

test("one's own plan is shown where one was made, and nothing where none was", () => {
  const { at } = aSitting();
  const { container } = render(<OwnPlan at={at} part="moment" />);
  expect(container.textContent).toBe("");
  act(() => keepTool("KD7P4M", "s1", "moment", "sip_water"));
  expect(container.textContent).toMatch(/Sip water/);
});

import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Pulse } from "../../../src/screens/seat/Pulse";
import { SafetySheet } from "../../../src/screens/seat/SafetySheet";
import { Ways } from "../../../src/screens/seat/Ways";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(async () => {
  await act(cleanup);
  localStorage.clear();
});

const LEVELS = [0, 1, 2, 3, 4];
const line = () => screen.queryByRole("button", { name: /How safe/ });
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

function asked(items: readonly string[], table = {}) {
  const offers = items.length > 0 ? anOffer("pulse", { item: items, level: LEVELS }) : {};
  return aSitting({ phase: "P2", ...table }, { offers });
}

test("the pulse is one quiet line that opens one sentence at a time", () => {
  const { at, asked: sent } = asked(["speak", "slip"]);
  const { rerender } = render(<Pulse at={at} />);
  expect(screen.queryByRole("dialog")).toBeNull();
  tap(/How safe/);
  expect(screen.getByText(/say what I think/)).toBeTruthy();
  expect(screen.queryByText(/held against me/)).toBeNull();
  expect(screen.getByText("One more comes after this.")).toBeTruthy();
  tap("Mostly");
  expect(sent).toEqual([{ type: "pulse", item: "speak", level: 3 }]);
  rerender(<Pulse at={asked(["slip"]).at} />);
  expect(screen.getByText(/held against me/)).toBeTruthy();
  expect(screen.queryByText("One more comes after this.")).toBeNull();
  rerender(<Pulse at={asked([]).at} />);
  expect(line()).toBeNull();
});

test("a sheet left open does not come up again by itself in a later phase", () => {
  const { rerender } = render(<Pulse at={asked(["slip"]).at} />);
  tap(/How safe/);
  rerender(<Pulse at={asked([]).at} />);
  rerender(<Pulse at={asked(["speak", "slip"], { phase: "P6" }).at} />);
  expect(line()).toBeTruthy();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("put away, it stays away for this phase, also after a reload, and nobody is told", () => {
  const { at, asked: sent } = asked(["speak", "slip"]);
  const { unmount } = render(<Pulse at={at} />);
  tap(/How safe/);
  tap("Not now");
  expect(line()).toBeNull();
  expect(sent).toEqual([]);
  unmount();
  render(<Pulse at={at} />);
  expect(line()).toBeNull();
  render(<Pulse at={asked(["speak", "slip"], { phase: "P6" }).at} />);
  expect(line()).toBeTruthy();
});

test("a table that breathes is not asked", () => {
  const overlay = { kind: "offramp", since: 0, is_eased: false, picks: {} };
  render(<Pulse at={asked(["speak"], { overlay }).at} />);
  expect(line()).toBeNull();
});

test("what the table agreed on after a pause stands beside the prompt", () => {
  const { container } = render(<Ways at={aSitting({ ways: ["ask_help", "slow"] }).at} />);
  expect(container.textContent).toMatch(/say it back before you answer/);
  expect(container.querySelectorAll("p")).toHaveLength(1);
});

test("a bystander tells the facilitator without a name unless it is ticked", () => {
  const { at, asked: sent } = aSitting();
  render(<SafetySheet at={at} onClose={() => undefined} />);
  tap(/Tell the facilitator quietly/);
  tap("Tell them");
  expect(sent).toEqual([{ type: "bystander_flag", with_seat: false }]);
});

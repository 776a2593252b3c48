import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { reframe } from "../../../src/screens/seat/phases/Reframe";
import type { ReframeStage, TableView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(cleanup);

const CHIPS = { a_lamp: "A lamp", b_host: "A good host", c_bus: "A late bus" };

/** The table at the start of its reframing, where somebody has spotted these already. */
function spotted(...chips: (keyof typeof CHIPS)[]) {
  const open = Object.keys(CHIPS).filter((chip) => !(chips as string[]).includes(chip));
  const stage = { type: "reframe", chips: CHIPS, successes: chips };
  return aSitting({ stage: stage as unknown as ReframeStage } as Partial<TableView>, {
    offers: anOffer("spot_success", { chip: open }),
  });
}

const names = () => screen.getAllByRole("button").map((b) => b.textContent);

test("what somebody else has spotted keeps its place under the thumb", () => {
  const before = spotted();
  const { rerender } = render(<reframe.success at={before.at} />);
  const places = names();
  rerender(<reframe.success at={spotted("a_lamp").at} />);
  expect(names()).toEqual(places);
  expect(screen.getByRole("button", { name: "A lamp", pressed: true })).toBeTruthy();
});

test("what was spotted is not sent again; the rest is", () => {
  const { at, asked } = spotted("a_lamp");
  render(<reframe.success at={at} />);
  fireEvent.click(screen.getByRole("button", { name: "A lamp" }));
  fireEvent.click(screen.getByRole("button", { name: "A late bus" }));
  expect(asked).toEqual([{ type: "spot_success", chip: "c_bus" }]);
});

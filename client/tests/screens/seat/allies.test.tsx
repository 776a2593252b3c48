import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Asked, Knock } from "../../../src/screens/seat/Allies";
import { Toast } from "../../../src/screens/seat/Toast";
import type { OwnRole, RoleFace, SeatView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(() => act(cleanup));

const table = {
  phase: "P6" as const,
  roles: { A01: { id: "A01", title: "Bar owner", holder: "s2" } as unknown as RoleFace },
};
const HELD = { role: { id: "A01", title: "Bar owner", beside: "s2" } as unknown as OwnRole };

/** Somebody without a role at a table where River holds one. */
function anAlly(seat: Partial<SeatView> = {}) {
  return aSitting(table, seat);
}

test("whom one asked to hold a card with stays on the sheet, and then that it was granted", async () => {
  const { at, asked } = anAlly({ offers: anOffer("ask_to_co_hold", { role: ["A01"] }) });
  const { rerender } = render(<Asked at={at} />);
  fireEvent.click(await screen.findByRole("button", { name: /Bar owner/ }));
  expect(asked).toEqual([{ type: "ask_to_co_hold", role: "A01" }]);
  rerender(<Asked at={anAlly({ asked_role: "A01" }).at} />);
  expect(screen.getByRole("status").textContent).toMatch(/You asked .*River/);
  expect(screen.getByRole("button", { pressed: true }).textContent).toMatch(/Bar owner/);
  rerender(<Asked at={anAlly(HELD).at} />);
  expect(screen.getByRole("status").textContent).toMatch(/together with .*River/);
});

test("whoever would hold one's card waits in a line beside the page, and is answered in a sheet", async () => {
  const fields = { seat: { kind: "one", options: ["s2"] }, is_welcome: { kind: "tick" } };
  const offers = { answer_ally: { verb: "answer_ally", fields } };
  const { at, asked } = anAlly({ offers } as unknown as Partial<SeatView>);
  render(<Knock at={at} />);
  fireEvent.click(await screen.findByRole("button", { name: /River.* would like to hold/ }));
  fireEvent.click(screen.getByRole("button", { name: "Yes, together" }));
  expect(asked).toEqual([{ type: "answer_ally", seat: "s2", is_welcome: true }]);
});

test("whoever may hold a card from now on is told so over the page, once", () => {
  const said: string[] = [];
  const toast = (at = anAlly().at) => (
    <Toast at={at} words="" onSay={(words) => words && said.push(words)} />
  );
  const { rerender } = render(toast());
  act(() => rerender(toast(anAlly(HELD).at)));
  act(() => rerender(toast(anAlly(HELD).at)));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/together with .*River/);
});

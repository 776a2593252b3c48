import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { BringSomeone, TapForThem } from "../../../src/screens/seat/Lent";
import type { Ack } from "../../../src/wire/types";
import { openWords, say } from "../../../src/words";
import { aSitting } from "./sittings";

beforeAll(() => openWords(["common", "phone"]));
afterEach(cleanup);

const ada = { alias: "Ada", is_here: true, is_observer: false, has_phone: false };

/** Asks to tap for Ada, who has no phone, and gets this answer. */
async function taken(answer: Ack) {
  const { at } = aSitting({ seats: { s2: ada } });
  vi.spyOn(at.line, "request").mockResolvedValue(answer);
  const [onLend, onClose] = [vi.fn(), vi.fn()];
  render(<TapForThem at={at} id="s2" onLend={onLend} onClose={onClose} />);
  fireEvent.click(screen.getByRole("button", { name: /Tap for .*Ada/ }));
  await vi.waitFor(() => expect(onLend.mock.calls.length + onClose.mock.calls.length).toBe(1));
  return { onLend, onClose };
}

test("a neighbour gets the screen of somebody who has no phone", async () => {
  const gives = { seat: "s2", ticket: "a-ticket" };
  expect((await taken({ ok: true, gives })).onLend).toHaveBeenCalledWith(gives);
});

test("while another has it in hand the sheet makes room for the words that say so", async () => {
  const refused = { ok: false, code: "in_hand", where: "do.seat" } as const;
  expect((await taken(refused)).onClose).toHaveBeenCalled();
});

test.each([true, false])("only a screen of one's own brings in and takes up others", (isOwn) => {
  const { at } = aSitting({ seats: { s2: ada } }, { is_host: true, has_phone: isOwn });
  render(<BringSomeone at={at} onLend={vi.fn()} />);
  render(<TapForThem at={at} id="s2" onLend={vi.fn()} onClose={vi.fn()} />);
  for (const label of [say("lent-bring"), say("lent-tap", { alias: "Ada" })])
    expect(screen.queryByText(label) !== null).toBe(isOwn);
});

test("whoever comes without a phone is brought in by name and side", async () => {
  const { at, asked } = aSitting({}, { is_host: true });
  render(<BringSomeone at={at} onLend={vi.fn()} />);
  fireEvent.click(screen.getByText(say("lent-bring")));
  fireEvent.input(await screen.findByRole("textbox"), { target: { value: " Ada " } });
  fireEvent.click(screen.getByRole("button", { name: say("group-partner") }));
  fireEvent.click(screen.getByRole("button", { name: say("lent-seat") }));
  expect(asked).toEqual([{ type: "bring_along", alias: "Ada", group: "partner" }]);
});

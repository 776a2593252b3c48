import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Closed } from "../../../src/screens/seat/Closed";
import type { Connection } from "../../../src/wire/connection";
import type { Code } from "../../../src/wire/types";
import { openWords } from "../../../src/words";

beforeAll(() => openWords(["common", "phone"]));
afterEach(cleanup);

function closed(reason: Code | "replaced", isLent: boolean) {
  const line = {
    reason: { value: reason },
    view: () => ({ alias: "Ash" }),
    open: vi.fn(),
  } as unknown as Connection;
  const onGone = vi.fn();
  const { container } = render(<Closed line={line} onGone={onGone} isLent={isLent} />);
  return { line, onGone, text: container.textContent };
}

test("whose own seat is gone is told so and may join again", () => {
  const { onGone, text } = closed("ticket_spent", false);
  expect(text).toMatch(/no longer yours/);
  fireEvent.click(screen.getByRole("button", { name: "Join again" }));
  expect(onGone).toHaveBeenCalled();
});

test("a lent screen that was taken back leads to one's own, and tells nobody to join", () => {
  const { onGone, text } = closed("ticket_spent", true);
  expect(text).not.toMatch(/no longer yours|join/i);
  fireEvent.click(screen.getByRole("button", { name: "Back to mine" }));
  expect(onGone).toHaveBeenCalled();
});

test("also on a lent screen the end of the workshop is the reason", () => {
  expect(closed("workshop_closed", true).text).toMatch(/workshop is over/);
});

test("a lent screen that somebody else has taken up says whose it was, and leads to one's own", () => {
  const { onGone, text } = closed("replaced", true);
  expect(text).toMatch(/somebody else has .Ash.’s screen/i);
  expect(screen.getAllByRole("button")).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: "Back to mine" }));
  expect(onGone).toHaveBeenCalled();
});

test("one's own seat that is open in another window can be used here again", () => {
  const { line } = closed("replaced", false);
  fireEvent.click(screen.getByRole("button", { name: "Use it here" }));
  expect(line.open).toHaveBeenCalled();
});

import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Aloud, sayAloud } from "../../src/parts/Aloud";
import { Sheet } from "../../src/parts/Sheet";
import { openWords } from "../../src/words";

beforeAll(() => openWords(["common"]));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test("the same words are said again, as new ones on the page", () => {
  render(<Aloud />);
  act(() => sayAloud("Table 1: danger"));
  act(() => sayAloud("Table 1: danger"));
  expect(screen.getAllByText("Table 1: danger")).toHaveLength(2);
});

test("of two things said at once both are heard, in order, and what was said before not again", () => {
  vi.useFakeTimers();
  render(<Aloud />);
  act(() => sayAloud("Table 2 goes on."));
  const first = screen.getByText("Table 2 goes on.");
  act(() => void vi.advanceTimersByTime(5000));
  act(() => {
    sayAloud("Somebody came.");
    sayAloud("Two minutes left.");
  });
  const log = screen.getByRole("log");
  expect([...log.children].slice(1).map((one) => one.textContent)).toEqual([
    "Somebody came.",
    "Two minutes left.",
  ]);
  expect(log.firstChild).toBe(first);
  act(() => void vi.advanceTimersByTime(5000));
  expect(log.textContent).toBe("Somebody came.Two minutes left.");
});

test("over the page, a sheet says what is said from now on", () => {
  sayAloud("Table 3: pause");
  render(
    <Sheet title="Notes" onClose={() => {}}>
      <p>Something.</p>
    </Sheet>,
  );
  act(() => sayAloud("Table 1: danger"));
  const sheet = screen.getByRole("dialog").textContent;
  expect(sheet).toContain("Table 1: danger");
  expect(sheet).not.toContain("Table 3");
});

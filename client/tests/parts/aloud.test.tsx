import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Aloud, sayAloud } from "../../src/parts/Aloud";
import { Sheet } from "../../src/parts/Sheet";
import { openWords } from "../../src/words";

beforeAll(() => openWords(["common"]));
afterEach(cleanup);

test("the same words are said again, as new ones on the page", () => {
  render(<Aloud />);
  act(() => sayAloud("Table 1: danger"));
  const first = screen.getByText("Table 1: danger");
  act(() => sayAloud("Table 1: danger"));
  expect(screen.getByText("Table 1: danger")).not.toBe(first);
});

test("over the page, a sheet says what is said", () => {
  render(
    <Sheet title="Notes" onClose={() => {}}>
      <p>Something.</p>
    </Sheet>,
  );
  act(() => sayAloud("Table 1: danger"));
  expect(screen.getByRole("dialog").textContent).toContain("Table 1: danger");
});

import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { keepFocus } from "../../src/parts/focus";

beforeAll(keepFocus);
beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(Element.prototype, "checkVisibility");
});

function Page({ asks }: { asks: boolean }) {
  return (
    <main>
      <h1>What is asked</h1>
      {asks && <button type="button">Answer</button>}
    </main>
  );
}

/** The page with the focus on its button, and what takes the button away. */
function focused() {
  const { rerender } = render(<Page asks />);
  const button = screen.getByRole("button");
  button.focus();
  return { button, answered: () => rerender(<Page asks={false} />) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("where the button goes that has the focus, the heading has it", async () => {
  focused().answered();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading")));
});

test("who tapped on the blank page is not led to a heading when the button goes", async () => {
  const { button, answered } = focused();
  button.blur();
  await settled();
  answered();
  await settled();
  expect(document.activeElement).toBe(document.body);
});

test("a button whose going itself takes the focus away is not one that was left", async () => {
  const { button, answered } = focused();
  vi.spyOn(button.parentElement as Element, "removeChild").mockImplementationOnce((child) => {
    button.blur();
    button.remove();
    return child;
  });
  answered();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading")));
});

import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { Covered, usePeek } from "../../src/parts/Peek";
import { openWords } from "../../src/words";

function Secret() {
  const { isOpen, bar } = usePeek();
  return (
    <>
      <Covered isOpen={isOpen}>I clean floors at four.</Covered>
      {bar}
    </>
  );
}

const isShown = () => screen.queryByText("I clean floors at four.") !== null;
const hold = () => screen.getByRole("button", { name: /hold to read|let go/i });

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(() => act(cleanup));
beforeEach(() => {
  HTMLElement.prototype.setPointerCapture = () => {};
  render(<Secret />);
});

test("private words are not on the page until the bar is held, and go when it is released", () => {
  expect(isShown()).toBe(false);
  fireEvent.pointerDown(hold(), { pointerId: 1 });
  expect(isShown()).toBe(true);
  fireEvent.pointerUp(hold());
  expect(isShown()).toBe(false);
});

test("a finger that slips away or a lost focus covers", () => {
  fireEvent.pointerDown(hold(), { pointerId: 1 });
  fireEvent.pointerCancel(hold());
  expect(isShown()).toBe(false);
  fireEvent.keyDown(hold(), { key: " " });
  expect(isShown()).toBe(true);
  fireEvent.blur(hold());
  expect(isShown()).toBe(false);
});

test("the keyboard holds with Space", () => {
  fireEvent.keyDown(hold(), { key: " " });
  expect(isShown()).toBe(true);
  fireEvent.keyUp(hold(), { key: " " });
  expect(isShown()).toBe(false);
});

test("who cannot hold may show them for ten seconds", () => {
  vi.useFakeTimers();
  fireEvent.click(screen.getByRole("button", { name: /10 seconds/ }));
  expect(isShown()).toBe(true);
  act(() => void vi.advanceTimersByTime(9_900));
  expect(isShown()).toBe(true);
  act(() => void vi.advanceTimersByTime(200));
  expect(isShown()).toBe(false);
  vi.useRealTimers();
});

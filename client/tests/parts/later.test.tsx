import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { later } from "../../src/parts/later";

const Part = () => <p>here</p>;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (milliseconds: number) =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));

test("a part whose code did not arrive is fetched again until it does", async () => {
  const fetch = vi
    .fn<() => Promise<typeof Part>>()
    .mockRejectedValueOnce(new TypeError("no network"))
    .mockRejectedValueOnce(new TypeError("no network"))
    .mockResolvedValue(Part);
  const Later = later(fetch);
  render(<Later />);
  await pass(3_000);
  expect(screen.queryByText("here")).toBeNull();
  await pass(3_000);
  expect(screen.getByText("here")).toBeTruthy();
  expect(fetch).toHaveBeenCalledTimes(3);
});

test("a part that is not wanted any more is not fetched again", async () => {
  const fetch = vi.fn(() => Promise.reject(new TypeError("no network")));
  const Later = later(fetch);
  const { unmount } = render(<Later />);
  await pass(100);
  unmount();
  await pass(10_000);
  expect(fetch).toHaveBeenCalledTimes(1);
});

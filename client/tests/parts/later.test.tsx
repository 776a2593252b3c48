import { act, cleanup, render, screen } from "@testing-library/preact";
import type { ComponentType } from "preact";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { later } from "../../src/parts/later";
import { openWords } from "../../src/words";

const Here = () => <p>here</p>;
const lost = () => Promise.reject(new TypeError("no network"));
const reload = vi.spyOn(history, "go");
const server = vi.fn<typeof fetch>();

beforeAll(() => openWords(["common"]));

beforeEach(() => {
  vi.useFakeTimers();
  reload.mockReset().mockReturnValue();
  server.mockReset().mockResolvedValue(new Response());
  vi.stubGlobal("fetch", server);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (milliseconds: number) =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));

async function show(Part: ComponentType) {
  const shown = render(<Part />);
  await pass(0);
  return shown;
}

test("a part comes once, however often it is asked for", async () => {
  const fetch = vi.fn(async () => Here);
  const { Part, fetchNow } = later(fetch);
  fetchNow();
  await show(Part);
  expect(screen.getByText("here")).toBeTruthy();
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("where the code of a part that is needed did not come, the page is loaded anew after a rest", async () => {
  const { Part } = later(lost);
  await show(Part);
  await pass(1_000);
  expect(screen.getByRole("status").textContent).toMatch(/Connecting again/);
  expect(reload).not.toHaveBeenCalled();
  await pass(3_000);
  expect(reload).toHaveBeenCalledTimes(1);
});

test("what is not needed yet takes nobody's page away, also where its code did not come", async () => {
  const { Part, fetchNow } = later(lost);
  fetchNow();
  await pass(60_000);
  expect(reload).not.toHaveBeenCalled();
  await show(Part);
  await pass(4_000);
  expect(reload).toHaveBeenCalledTimes(1);
});

test("a page is not given up while there is no other to be had", async () => {
  server.mockRejectedValueOnce(new TypeError("offline"));
  server.mockResolvedValueOnce(new Response(null, { status: 502 }));
  const { Part } = later(lost);
  await show(Part);
  await pass(5_000);
  expect(reload).not.toHaveBeenCalled();
  await pass(3_000);
  expect(reload).toHaveBeenCalledTimes(1);
});

test("a part that is not wanted any more takes nothing with it", async () => {
  const { Part } = later(lost);
  const { unmount } = await show(Part);
  await pass(1_000);
  unmount();
  await pass(60_000);
  expect(reload).not.toHaveBeenCalled();
});

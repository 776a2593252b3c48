import { beforeEach, expect, test, vi } from "vitest";
import { dress, isSet, nudge, set } from "../../src/parts/device";

const vibrate = vi.fn();
Object.defineProperty(navigator, "vibrate", { value: vibrate, configurable: true });

beforeEach(() => {
  localStorage.clear();
  set("still", false);
  set("large", false);
  vibrate.mockClear();
});

test("a phone vibrates until it is set to be still, and again when it is not", () => {
  nudge();
  expect(vibrate).toHaveBeenCalledTimes(1);
  set("still", true);
  nudge();
  expect(vibrate).toHaveBeenCalledTimes(1);
  set("still", false);
  nudge();
  expect(vibrate).toHaveBeenCalledTimes(2);
});

test("larger letters show at once, and a page that opens later has them from its start", () => {
  set("large", true);
  expect(document.documentElement.hasAttribute("data-large")).toBe(true);
  document.documentElement.removeAttribute("data-large");
  dress();
  expect(document.documentElement.hasAttribute("data-large")).toBe(true);
  set("large", false);
  expect(document.documentElement.hasAttribute("data-large")).toBe(false);
});

test("what a phone is set to stays on it", async () => {
  set("still", true);
  set("large", true);
  vi.resetModules();
  const reopened = await import("../../src/parts/device");
  expect([reopened.isSet("still"), reopened.isSet("large")]).toEqual([true, true]);
});

test("nothing is kept of a phone that is as it came", () => {
  set("still", true);
  set("still", false);
  expect(isSet("still")).toBe(false);
  expect(localStorage).toHaveLength(0);
});

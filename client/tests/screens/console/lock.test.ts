import { beforeEach, expect, test } from "vitest";
import { Lock } from "../../../src/screens/console/lock";

beforeEach(() => localStorage.clear());

test("a locked screen stays locked over a reload, and opens by the phrase alone", () => {
  new Lock("lock.one").close("Blue boat ");
  const after = new Lock("lock.one");
  expect(after.isOn.value).toBe(true);
  expect(after.open("red boat")).toBe(false);
  expect(after.open("blue boat")).toBe(true);
  expect(new Lock("lock.one").isOn.value).toBe(false);
});

test("another workshop's console on the same device is not locked, and the phrase is not kept", () => {
  new Lock("lock.one").close("4711");
  expect(new Lock("lock.two").isOn.value).toBe(false);
  expect(JSON.stringify(localStorage)).not.toContain("4711");
});

import { renderHook } from "@testing-library/preact";
import { expect, test } from "vitest";
import { usePlaces } from "../../src/parts/steady";

test("what goes leaves its place to the next, so that nothing else moves", () => {
  const { result, rerender } = renderHook((now: readonly string[]) => usePlaces(now), {
    initialProps: ["a", "b"],
  });
  expect(result.current).toEqual(["a", "b"]);
  rerender(["b"]);
  expect(result.current).toEqual(["a", "b"]);
  rerender(["b", "c", "d"]);
  expect(result.current).toEqual(["c", "b", "d"]);
});

import { expect, test } from "vitest";
import { cleanCode, doubtful, looksLikeFullName, looksWhole } from "../../../src/screens/join/code";

test("a code may be typed in any case, with spaces and dashes", () => {
  expect(cleanCode(" k7m-2qx ")).toBe("K7M2QX");
  expect(looksWhole(cleanCode("k7m 2qx"))).toBe(true);
  expect(looksWhole(cleanCode("k7m"))).toBe(false);
});

test("letters that no code has are named", () => {
  expect(doubtful("K0M1OX")).toEqual(["0", "1", "O"]);
  expect(doubtful("K7M2QX")).toEqual([]);
});

test("a first and a last name are noticed, a playful alias is not", () => {
  expect(looksLikeFullName("Ana Torres")).toBe(true);
  expect(looksLikeFullName("Óscar Núñez")).toBe(true);
  expect(looksLikeFullName("River")).toBe(false);
  expect(looksLikeFullName("quiet river")).toBe(false);
});

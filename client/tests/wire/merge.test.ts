import { expect, test } from "vitest";
import { type JsonObject, merged } from "../../src/wire/merge";

/** The cases of RFC 7396, appendix A, whose target is an object. */
const CASES: [old: JsonObject, patch: JsonObject, result: JsonObject][] = [
  [{ a: "b" }, { a: "c" }, { a: "c" }],
  [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
  [{ a: "b" }, { a: null }, {}],
  [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
  [{ a: ["b"] }, { a: "c" }, { a: "c" }],
  [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
  [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
  [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

test.each(CASES)("%j patched with %j is %j", (old, patch, result) => {
  expect(merged(old, patch)).toEqual(result);
});

test("what a patch leaves alone stays the same object, so that it is not drawn again", () => {
  const old = { plan: { order: ["c1"] }, seats: { s1: { alias: "Maple" } } };
  const next = merged(old, { seats: { s1: { alias: "Wren" } } });
  expect(next.plan).toBe(old.plan);
  expect(old.seats.s1.alias).toBe("Maple");
});

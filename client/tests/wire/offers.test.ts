import { expect, test } from "vitest";
import { fieldOf, matches, mostOf, offersOf, offerWith, optionsOf } from "../../src/wire/offers";
import type { FieldView, OfferView } from "../../src/wire/types";

function one(name: string, ...options: (string | number)[]): Record<string, FieldView> {
  return { [name]: { kind: "one", options } };
}

const OFFERS: Record<string, OfferView> = {
  add_clause: {
    verb: "add_clause",
    fields: { ...one("resource", "A-R1", "A-R2"), ...one("by_role", "A01", "A02") },
  },
  "add_clause.2": {
    verb: "add_clause",
    fields: { ...one("resource", "A02-a"), ...one("by_role", "A02") },
  },
  freeze: { verb: "freeze", fields: {} },
};

test("all offers of a verb are found, however they are keyed", () => {
  expect(offersOf(OFFERS, "add_clause")).toHaveLength(2);
  expect(offersOf(OFFERS, "freeze")).toHaveLength(1);
  expect(offersOf(OFFERS, "adopt")).toEqual([]);
});

test("the options of an argument are those of all offers together, each once", () => {
  const adding = offersOf(OFFERS, "add_clause");
  expect(optionsOf(adding, "resource")).toEqual(["A-R1", "A-R2", "A02-a"]);
  expect(optionsOf(adding, "by_role")).toEqual(["A01", "A02"]);
});

test("a text may be as long as any offer that asks for one lets it", () => {
  const text: FieldView = { kind: "text", options: [], least: 1, most: 80 };
  const asking: OfferView = { verb: "send_idea", fields: { text } };
  const tapped: OfferView = { verb: "send_idea", fields: one("card", "A-R1") };
  expect(mostOf([tapped, asking], "text")).toBe(80);
  expect(mostOf([tapped], "text")).toBe(0);
});

test("choosing one argument leads to the offer that its other arguments come from", () => {
  const offer = offerWith(offersOf(OFFERS, "add_clause"), "resource", "A02-a");
  expect(offer && fieldOf(offer, "by_role")?.options).toEqual(["A02"]);
  expect(offerWith(offersOf(OFFERS, "add_clause"), "resource", "A-R9")).toBeUndefined();
});

test("a request is told apart by its verb and the arguments that matter", () => {
  const request = { id: "x", do: { type: "rate_interest", interest: 2, value: 1 } } as const;
  expect(matches(request, "rate_interest", { interest: 2 })).toBe(true);
  expect(matches(request, "rate_interest", { interest: 3 })).toBe(false);
  expect(matches(request, "fist", {})).toBe(false);
});

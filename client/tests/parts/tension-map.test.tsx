import { act, cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { TensionMap } from "../../src/parts/TensionMap";
import type { TensionView } from "../../src/wire/types";
import { openWords, speak } from "../../src/words";

beforeAll(async () => {
  await openWords(["common", "door", "phone"]);
  await speak("en");
});
afterEach(() => act(cleanup));

function pole(tag: string, ...roles: string[]) {
  return { tag, name: `Need for ${tag}`, roles };
}

function tension(one: string, other: string): TensionView {
  return { one: pole(one, "A01"), other: pole(other, "A02") };
}

function banks(tensions: readonly TensionView[]): string[][] {
  render(<TensionMap tensions={tensions} titleOf={(role) => `Role ${role}`} />);
  return screen.getAllByRole("list").map((bank) =>
    within(bank)
      .getAllByRole("listitem")
      .map((one) => one.textContent ?? ""),
  );
}

test("two needs that pull apart stand across from each other, with whose they are", () => {
  expect(banks([tension("rest", "fun")])).toEqual([
    ["Need for restRole A01"],
    ["Need for funRole A02"],
  ]);
});

test("a need that pulls against several stands once, whatever order they come in", () => {
  const [start, end] = banks([
    tension("access", "clean"),
    tension("rest", "fun"),
    tension("access", "rest"),
  ]);
  expect(start).toHaveLength(2);
  expect(end).toHaveLength(2);
  expect(start?.join()).toContain("access");
  expect(end?.join()).toContain("rest");
});

test("a ring of three still shows every need, and a strand for each two", () => {
  const ring = [tension("a", "b"), tension("b", "c"), tension("c", "a")];
  const { container } = render(<TensionMap tensions={ring} titleOf={String} />);
  expect(container.querySelectorAll("path")).toHaveLength(3);
  expect(container.querySelectorAll("li")).toHaveLength(3);
});

test("whoever cannot see the strands reads them", () => {
  banks([tension("rest", "fun")]);
  expect(screen.getByText(/Need for rest.*Need for fun.*clash/)).toBeTruthy();
});

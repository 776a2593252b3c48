import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Drawer } from "../../../src/screens/console/Drawer";
import { DeskContext } from "../../../src/screens/console/desk";
import type { Tile } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { aDesk, aRoom, aTile } from "./desks";

beforeAll(() => openWords(["common", "console", "metrics"]));
afterEach(() => act(cleanup));

function open(tile: Tile) {
  const { desk } = aDesk(aRoom(), [tile]);
  return render(
    <DeskContext.Provider value={desk}>
      <Drawer no={1} />
    </DeskContext.Provider>,
  );
}

test("a table that plays can be given time, paused and spoken to", () => {
  open(aTile(1));
  for (const name of [/1.* min/, /5.* min/, "Pause", "Say to this table"])
    expect(screen.getByRole("button", { name })).toBeTruthy();
});

test("a table that is done has no clock to lengthen or stop, and nothing trails behind its name", () => {
  const { phase: _, ...done } = aTile(1, { is_done: true });
  const { container } = open(done);
  expect(container.querySelector("aside > .soft")?.textContent).toBe("The end");
  expect(screen.queryByRole("button", { name: / min/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "Pause" })).toBeNull();
  expect(screen.getByRole("button", { name: "Say to this table" })).toBeTruthy();
});

test("a paused table says so, rather than that a clock stands", () => {
  const { container } = open(aTile(1, { stops: ["pause"], closes: { left: 60_000 } }));
  expect(container.querySelector("aside > .soft")?.textContent).toMatch(/Paused$/);
});

import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { set } from "../../../src/parts/device";
import { Nudges } from "../../../src/screens/seat/Nudges";
import { ThisPhone } from "../../../src/screens/seat/ThisPhone";
import type { SeatView, TableView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { aSitting } from "./sittings";

const vibrate = vi.fn();

beforeAll(() => openWords(["common", "door", "phone"]));

afterEach(() => {
  cleanup();
  set("still", false);
  vibrate.mockClear();
  Reflect.deleteProperty(navigator, "vibrate");
});

function canVibrate(): void {
  Object.defineProperty(navigator, "vibrate", { value: vibrate, configurable: true });
}

function nudges(key: string, table: Partial<TableView> = {}) {
  const seat = { prompt: { id: key, key, names: {} } } as Partial<SeatView>;
  return <Nudges at={aSitting(table, seat).at} />;
}

test("a phone vibrates once when its owner's turn to speak begins", () => {
  canVibrate();
  const { rerender } = render(nudges("listen_soon"));
  rerender(nudges("speak_choose"));
  rerender(nudges("speak"));
  rerender(nudges("speak_answer"));
  expect(vibrate).toHaveBeenCalledTimes(1);
  rerender(nudges("listen_with"));
  rerender(nudges("speak_pair"));
  expect(vibrate).toHaveBeenCalledTimes(2);
});

test("a phone vibrates when the facilitator calls or says something, and not for its own secrets", () => {
  canVibrate();
  const told = { told: { id: "t1", text: "Ten minutes" } } as Partial<TableView>;
  const { rerender } = render(nudges("rate"));
  rerender(nudges("fist_role"));
  rerender(nudges("scene_read"));
  expect(vibrate).not.toHaveBeenCalled();
  rerender(nudges("summon"));
  rerender(nudges("summon", told));
  rerender(nudges("compose", told));
  expect(vibrate).toHaveBeenCalledTimes(2);
});

test("a phone that is opened again in the middle of a turn stays silent", () => {
  canVibrate();
  render(nudges("speak", { told: { id: "t1", text: "Ten minutes" } } as Partial<TableView>));
  expect(vibrate).not.toHaveBeenCalled();
});

test("its owner can switch vibration off and larger letters on", () => {
  canVibrate();
  render(<ThisPhone />);
  fireEvent.click(screen.getByRole("checkbox", { name: /^Vibrate/ }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Larger letters" }));
  expect(document.documentElement.hasAttribute("data-large")).toBe(true);
  const { rerender } = render(nudges("wait"));
  rerender(nudges("speak"));
  expect(vibrate).not.toHaveBeenCalled();
});

test("a phone that cannot vibrate has no switch for it", () => {
  render(<ThisPhone />);
  expect(screen.queryByRole("checkbox", { name: /^Vibrate/ })).toBeNull();
});

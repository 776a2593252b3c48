import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { ConfigLink } from "../../../src/screens/console/ConfigSheet";
import { DeskContext } from "../../../src/screens/console/desk";
import type { ConfigView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { aDesk, aRoom } from "./desks";

beforeAll(() => openWords(["common", "console"]));
afterEach(() => act(cleanup));

const CONFIG: ConfigView = {
  pace: "room",
  listening_mode: "round",
  minutes: 90,
  least: 61,
  most: 240,
  topics: { force: { en: "Being held" }, drugs: { en: "Drugs" } },
  content_off: ["force"],
};

function opened(more: Partial<ConfigView> = {}) {
  const room = aRoom({ may: ["change_config"] });
  const { desk, asked } = aDesk(room, [], { ok: true }, { ...CONFIG, ...more });
  render(
    <DeskContext.Provider value={desk}>
      <ConfigLink>Change</ConfigLink>
    </DeskContext.Provider>,
  );
  fireEvent.click(screen.getByText("Change"));
  return asked;
}

const change = () => screen.getByRole("button", { name: "Change it for all tables" });
const isOff = () => change().getAttribute("aria-disabled") === "true";
const last = (minutes: string) =>
  fireEvent.input(screen.getByLabelText("Minutes planned in all"), { target: { value: minutes } });

test("only what is changed is asked for", () => {
  const asked = opened();
  expect(isOff()).toBe(true);
  fireEvent.click(screen.getByText("Each table at its own pace"));
  fireEvent.click(screen.getByText("Drugs"));
  fireEvent.click(change());
  const wish = { type: "change_config", pace: "table", content_off: ["drugs"] };
  expect(asked).toEqual([{ wish }]);
});

test("what is left out already is told and stays out", () => {
  opened();
  expect(screen.getByText(/Left out already:.*Being held/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Being held" })).toBeNull();
});

test("a length that cannot be had cannot be asked for", () => {
  const asked = opened();
  last("60");
  expect(isOff()).toBe(true);
  last("61");
  fireEvent.click(change());
  expect(asked).toEqual([{ wish: { type: "change_config", minutes: 61 } }]);
});

test("before the start a length says how people would listen, and after it no more", () => {
  opened({ rounds_from: 45 });
  expect(screen.getByText(/How people will listen: .*One after the other/)).toBeTruthy();
  last("25");
  expect(screen.getByText(/How people will listen: .*In pairs/)).toBeTruthy();
  cleanup();
  opened();
  expect(screen.queryByText(/How people will listen/)).toBeNull();
});

test("when the last phase is on, the length is no longer asked for", () => {
  const asked = opened({ least: undefined } as unknown as Partial<ConfigView>);
  expect(screen.queryByLabelText("Minutes planned in all")).toBeNull();
  expect(asked).toEqual([]);
});

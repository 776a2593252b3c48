import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { forgetTools, keepTool } from "../../../src/parts/toolcheck";
import { scenes } from "../../../src/screens/seat/phases/Scene";
import { MoveSheet, SceneListen } from "../../../src/screens/seat/phases/SceneMoves";
import type { OfferView, SceneStage } from "../../../src/wire/types";
import { openWords, say } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(async () => {
  await act(cleanup);
  forgetTools("KD7P4M", "s1");
});

const ACTS = ["control", "listen", "offer_choice", "name_power", "person_first", "give_space"];

function aStage(changes: Partial<SceneStage>): SceneStage {
  return {
    type: "scene",
    scene: { id: "A-C01", title: "Move along", line: "A line.", script: "It is half past two." },
    kind: "tension",
    step: "heat",
    is_replayed: false,
    has_more: false,
    tension: { heat: 3, is_practised: true },
    ...changes,
  };
}

/** The poll's offer: both arguments are ticks. */
function ticked(offers: Readonly<Record<string, OfferView>>): Readonly<Record<string, OfferView>> {
  const fields = Object.fromEntries(
    ["noticed", "act"].map((name) => [
      name,
      { name, kind: "tick" as const, options: [], least: 0, most: 0, optional: false },
    ]),
  );
  return { tell_noticed: { ...offers.tell_noticed, verb: "tell_noticed", fields } };
}

function aTension(key: "scene_heat" | "scene_hot", heat: number) {
  const offers = {
    ...anOffer("scene_move", { act: [...ACTS, "my_line"] }),
    ...anOffer("take_off_ramp"),
  };
  const stage = aStage({ tension: { heat, is_practised: true } });
  return aSitting({ phase: "P7", stage }, { prompt: { id: "7.0", key, names: {} }, offers });
}

test("heat is said in words and figures", () => {
  const { at } = aTension("scene_heat", 3);
  render(<scenes.scene_heat at={at} />);
  const [heat] = screen.getAllByRole("status");
  expect(heat?.textContent).toMatch(/Heat .*3.* of 5: .*tense/);
});

test("at heat four one's own plan is there, and only there", () => {
  keepTool("KD7P4M", "s1", "moment", "one_breath");
  keepTool("KD7P4M", "s1", "line", "rushed");
  const calm = aTension("scene_heat", 3);
  const { unmount } = render(<scenes.scene_heat at={calm.at} />);
  expect(screen.queryByText(/Only you see this/)).toBeNull();
  unmount();
  const hot = aTension("scene_hot", 4);
  render(<scenes.scene_hot at={hot.at} />);
  expect(screen.getAllByText(/Only you see this/)).toHaveLength(2);
  expect(hot.asked).toEqual([]);
});

test("warm moves stand beside firm ones, each under its heading, and are one tap away", () => {
  const { at, asked } = aTension("scene_heat", 3);
  render(<MoveSheet at={at} onClose={() => {}} />);
  const under = (heading: string) => screen.getByText(heading).parentElement?.textContent;
  expect(under("Warm")).toMatch(/See the person.*Listen.*Offer a choice/s);
  expect(under("Firm")).toMatch(/Hold my line/);
  fireEvent.click(screen.getByRole("button", { name: /Hold my line/, hidden: true }));
  expect(asked).toEqual([{ type: "scene_move", act: "my_line" }]);
});

test("two private taps, and they are sent together", () => {
  const bystander = { answered: 0, stepped_in: [], weighed: 0, risks: {}, benefits: {} };
  const stage = aStage({ kind: "bystander", step: "noticed", bystander });
  const offers = anOffer("tell_noticed");
  const { at, asked } = aSitting(
    { phase: "P7", stage },
    { prompt: { id: "8.0", key: "scene_noticed", names: {} }, offers: ticked(offers) },
  );
  render(<scenes.scene_noticed at={at} />);
  const [noticed, act] = screen.getAllByRole("group");
  fireEvent.click(within(noticed as HTMLElement).getByRole("button", { name: "Yes" }));
  expect(asked).toEqual([]);
  fireEvent.click(within(act as HTMLElement).getByRole("button", { name: "No" }));
  expect(asked).toEqual([{ type: "tell_noticed", noticed: true, act: false }]);
});

test("once the table has what a listener did, the sheet closes and the scene is there again", () => {
  const offers = {
    ...anOffer("ask", { to: ["s2"] }),
    ...anOffer("reflect", { to: ["s2"] }),
  };
  const { at, asked } = aSitting({ phase: "P7", stage: aStage({}) }, { offers });
  render(<SceneListen at={at} />);
  const tap = (name: string) => fireEvent.click(screen.getByRole("button", { name, hidden: true }));
  tap("I listened to somebody");
  tap("River");
  tap("I asked");
  expect(asked).toEqual([{ type: "ask", to: "s2" }]);
  expect(screen.queryByText("To whom at this table?")).toBeTruthy();
  act(() => {
    at.line.granted.value++;
  });
  expect(screen.queryByText("To whom at this table?")).toBeNull();
});

test.each([
  [true, "scene-practised"],
  [false, "scene-no-heat"],
])("a move that changes no heat is said to be practice only where it was: %s", (practice, id) => {
  const last = { by: "s2", act: "listen" as const, counted: false, is_practice: practice };
  const stage = aStage({ tension: { heat: 3, is_practised: true, last } });
  const { at } = aSitting(
    { phase: "P7", stage },
    { prompt: { id: "7.0", key: "scene_heat", names: {} } },
  );
  render(<scenes.scene_heat at={at} />);
  expect(screen.getByText(say(id))).toBeTruthy();
});

test("the last move is told by the name of who made it, and to them as theirs", () => {
  const lastBy = (by: string) => {
    const last = { by, act: "control" as const, counted: true, is_practice: false };
    const stage = aStage({ tension: { heat: 3, is_practised: true, last } });
    return aSitting({ phase: "P7", stage }, { prompt: { id: "7.0", key: "scene_heat", names: {} } })
      .at;
  };
  const { rerender } = render(<scenes.scene_heat at={lastBy("s2")} />);
  expect(screen.getByText(/River.*: .*Take control/)).toBeTruthy();
  rerender(<scenes.scene_heat at={lastBy("s1")} />);
  expect(screen.getByText(/^You: .*Take control/)).toBeTruthy();
});

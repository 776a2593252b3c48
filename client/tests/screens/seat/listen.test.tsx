import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { listen } from "../../../src/screens/seat/phases/Listen";
import type { ListenStage, RoleFace } from "../../../src/wire/types";
import { openWords, say } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(cleanup);

const FACE = { is_here: true, is_observer: false, has_phone: true };

test("whoever is away keeps their place among those who may listen, and cannot be chosen", () => {
  const { at, asked } = aSitting(
    {
      seats: {
        s1: { ...FACE, alias: "Maple" },
        s2: { ...FACE, alias: "River", is_here: false },
        s3: { ...FACE, alias: "Stone" },
        s4: { ...FACE, alias: "Wren", is_observer: true },
      },
      seat_order: ["s1", "s2", "s3", "s4"],
    },
    {
      prompt: { id: "4.0", key: "speak_choose", names: {} },
      offers: anOffer("choose_listener", { seat: ["s3"] }),
    },
  );
  const Choose = listen.speak_choose;
  render(<Choose at={at} />);
  const choices = screen.getByRole("group", { name: /listen first/ });
  expect([...choices.querySelectorAll("button")].map((one) => one.textContent)).toEqual([
    "River",
    "Stone",
  ]);
  fireEvent.click(screen.getByRole("button", { name: /River/ }));
  fireEvent.click(screen.getByRole("button", { name: /Stone/ }));
  expect(asked).toEqual([{ type: "choose_listener", seat: "s3" }]);
});

test("whoever is likely to listen shows their role like the rest, and why they are likely", () => {
  const { at } = aSitting(
    {
      roles: { A01: { id: "A01", title: "Bar owner" } as unknown as RoleFace },
      seats: {
        s1: { ...FACE, alias: "Maple" },
        s2: { ...FACE, alias: "River", role: "A01" },
      },
    },
    {
      prompt: { id: "4.0", key: "speak_choose", names: { listener: "s2" } },
      offers: anOffer("choose_listener", { seat: ["s2"] }),
    },
  );
  const Choose = listen.speak_choose;
  render(<Choose at={at} />);
  expect(screen.getByRole("button").textContent).toBe(
    "RiverBar owner · listens if you choose nobody",
  );
});

test("a listener reads what was laid open first, and what somebody did below it, by the buttons", () => {
  const interests = { 1: { text: "Sleep before the early shift.", state: "shared" } };
  const role = { id: "A01", interests } as unknown as RoleFace;
  const turn = { speaker: "s2", last_move: { by: "s3", kind: "ask" } };
  const { at } = aSitting(
    {
      roles: { A01: role },
      seats: {
        s1: { ...FACE, alias: "Maple" },
        s2: { ...FACE, alias: "River", role: "A01" },
        s3: { ...FACE, alias: "Stone" },
      },
      stage: { type: "listen", turns: { s2: turn } } as unknown as ListenStage,
    },
    { prompt: { id: "4.0", key: "listen_with", names: { speaker: "s2" } } },
  );
  const Listener = listen.listen_with;
  render(<Listener at={at} />);
  const page = screen.getByRole("heading", { name: /River/ }).closest(".prompt-page");
  const did = screen.getByText(/Stone.* asked something/);
  expect(page?.textContent).toMatch(/Sleep before the early shift/);
  expect(page?.contains(did)).toBe(false);
});

/** Maple listens to River, and somebody has asked something. */
function aListener(by: string, offers = {}) {
  const turn = { speaker: "s2", last_move: { by, kind: "ask" } };
  const { at } = aSitting(
    { stage: { type: "listen", turns: { s2: turn } } as unknown as ListenStage },
    { prompt: { id: "4.0", key: "listen_with", names: { speaker: "s2" } }, offers },
  );
  const Listener = listen.listen_with;
  render(<Listener at={at} />);
}

test("a listener with no move left is told so where the buttons were", () => {
  aListener("s2", anOffer("reflect", { to: ["s2"] }));
  expect(screen.queryByText(say("moves-made"))).toBeNull();
  cleanup();
  aListener("s2");
  expect(screen.getByText(say("moves-made"))).toBeTruthy();
  expect(screen.queryByText(say("aloud-first"))).toBeNull();
});

test("nobody is told by name what they did themselves", () => {
  aListener("s1");
  expect(screen.getByText("You asked something.")).toBeTruthy();
});

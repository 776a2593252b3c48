import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { GuardSheet } from "../../../src/screens/seat/GuardSheet";
import { AddSheet } from "../../../src/screens/seat/phases/AddSheet";
import { ListenerMoves } from "../../../src/screens/seat/phases/ListenerMoves";
import { NoticeButton } from "../../../src/screens/seat/phases/Noticing";
import { SendSheet } from "../../../src/screens/seat/SendSheet";
import type { Sending } from "../../../src/screens/seat/sitting";
import type { ListenStage, PlanView, ResourceFace, RoleFace } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "phone"]));
afterEach(() => act(cleanup));

const INTERESTS = ["Sleep.", "A quiet street.", "To be asked."];

/** A listener to s2, of whose needs these may be said back. */
function listening(...interests: number[]) {
  const role = {
    id: "A01",
    interests: Object.fromEntries(
      INTERESTS.map((text, place) => [place + 1, { text, state: "shared" }]),
    ),
  } as unknown as RoleFace;
  const seats = {
    s2: { alias: "River", is_here: true, is_observer: false, has_phone: true, role: "A01" },
  };
  const stage = { type: "listen", turns: { s2: { speaker: "s2" } } } as unknown as ListenStage;
  const offers = anOffer("reflect", { to: ["s2"], interest: interests });
  const prompt = { id: "2.0", key: "listen_with", names: { speaker: "s2" } };
  return aSitting({ roles: { A01: role }, seats, stage }, { offers, prompt }).at;
}

test("what is heard while one chooses stays in its place, greyed, and what is new waits", () => {
  const { container, rerender } = render(<ListenerMoves at={listening(1, 2)} />);
  const options = () => [...container.querySelectorAll(".choice")];
  act(() => screen.getByRole("button", { name: "I said it back" }).click());
  const before = options().map((option) => option.textContent);
  rerender(<ListenerMoves at={listening(2, 3)} />);
  expect(before).toHaveLength(3);
  expect(options().map((option) => option.textContent)).toEqual(before);
  expect(options().map((option) => option.getAttribute("aria-disabled"))).toEqual([
    "true",
    null,
    null,
  ]);
  expect(container.querySelector("dialog [role=status]")?.textContent).toMatch(/just now/);
});

/** Somebody who may add these cards of the pool. */
function adding(...ids: string[]) {
  const pool = Object.fromEntries(
    ids.map((id) => [id, { id, title: `Card ${id}`, line: "", segment: "care" } as ResourceFace]),
  );
  const plan = { pool } as unknown as PlanView;
  const ideas = { got: {}, calls: {}, cards: {} };
  return aSitting({ plan, ideas }, { offers: anOffer("add_clause", { resource: ids }) }).at;
}

test("a card that somebody else adds stays in its place, greyed, and a new one waits", () => {
  const { rerender } = render(
    <AddSheet toIdeas={false} at={adding("R1", "R2")} onPick={() => {}} onClose={() => {}} />,
  );
  rerender(
    <AddSheet toIdeas={false} at={adding("R2", "R3")} onPick={() => {}} onClose={() => {}} />,
  );
  const cards = screen.getAllByRole("button", { name: /Card/ });
  expect(cards.map((card) => card.querySelector("strong")?.textContent)).toEqual([
    "Card R1",
    "Card R2",
  ]);
  expect(cards.map((card) => card.getAttribute("aria-disabled"))).toEqual(["true", null]);
});

test("what was chosen and is then taken has to be chosen anew before it can be sent", () => {
  const whom = (...to: string[]) => {
    const offers = anOffer("recognise", { to, kind: ["listened"] });
    return aSitting({}, { offers: { ...offers } }).at;
  };
  const { rerender } = render(<NoticeButton at={whom("s1", "s2")} />);
  act(() => screen.getByRole("button", { name: /Notice someone/ }).click());
  act(() => screen.getByRole("button", { name: "River" }).click());
  act(() => screen.getByRole("button", { name: "Listened" }).click());
  const give = () => screen.getByRole("button", { name: "Give it" }).getAttribute("aria-disabled");
  expect(give()).toBeNull();
  rerender(<NoticeButton at={whom("s1")} />);
  expect(give()).toBe("true");
  expect(screen.getByText(/Still to answer/)).toBeTruthy();
});

test("a sheet whose deed is shut meanwhile says so, and keeps the words", () => {
  const notice = anOffer("guard_clause", { when: [] });
  const open = () => aSitting({}, { offers: notice }).at;
  const { rerender } = render(<GuardSheet at={open()} onClose={() => {}} />);
  for (const [place, words] of ["it rains", "we meet inside"].entries())
    fireEvent.input(screen.getAllByRole("textbox")[place] as Element, { target: { value: words } });
  const add = () => screen.getByRole("button", { name: "Add it" }).getAttribute("aria-disabled");
  expect(add()).toBeNull();
  rerender(<GuardSheet at={aSitting({}, { offers: {} }).at} onClose={() => {}} />);
  expect(add()).toBe("true");
  expect(screen.getByText("That is not open right now.")).toBeTruthy();
  expect(screen.getByDisplayValue("it rains")).toBeTruthy();
});

test("what does not go out stays in its sheet, and what is refused comes back to it", async () => {
  const seen: string[] = [];
  let sending: Sending;
  const { at } = aSitting({}, { offers: anOffer("guard_clause", { when: [] }) });
  render(
    <SendSheet
      at={at}
      title="Just in case"
      verb="guard_clause"
      needs={{}}
      words="guard-add-this"
      onSend={() => sending}
      onSent={() => {
        seen.push("let go");
        return () => seen.push("back");
      }}
      onClose={() => seen.push("closed")}
    >
      <p>It rains.</p>
    </SendSheet>,
  );
  const add = () => act(() => screen.getByRole("button", { name: "Add it" }).click());
  add();
  expect(seen).toEqual([]);
  sending = Promise.resolve({ ok: true });
  add();
  await sending;
  expect(seen).toEqual(["let go", "closed"]);
  sending = Promise.resolve({ ok: false, code: "filtered" });
  add();
  await sending;
  expect(seen.slice(2)).toEqual(["let go", "closed", "back"]);
});

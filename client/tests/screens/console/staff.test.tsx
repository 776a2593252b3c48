import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { said } from "../../../src/parts/Aloud";
import { Drawer } from "../../../src/screens/console/Drawer";
import { DeskContext } from "../../../src/screens/console/desk";
import { Locked } from "../../../src/screens/console/Lock";
import { NotesSheet } from "../../../src/screens/console/NotesSheet";
import { RehearseSheet } from "../../../src/screens/console/RehearseSheet";
import { StaffSheet } from "../../../src/screens/console/StaffSheet";
import { hearTime } from "../../../src/wire/clock";
import { openWords } from "../../../src/words";
import { aDesk, aRoom, aTile, heard } from "./desks";

beforeAll(async () => {
  hearTime(1_800_000_000_000);
  await openWords(["common", "console", "metrics"]);
});
afterEach(cleanup);

function onDesk(desk: ReturnType<typeof aDesk>["desk"], part: preact.ComponentChild) {
  return render(<DeskContext.Provider value={desk}>{part}</DeskContext.Provider>);
}

test("whoever may do nothing at a table is offered nothing there but a note", () => {
  const room = aRoom({ role: "observer", may: ["jot"], may_table: [] });
  const { desk } = aDesk(room, [aTile(1, { need: "few" })]);
  onDesk(desk, <Drawer no={1} />);
  const names = screen.getAllByRole("button").map((button) => button.textContent);
  expect(names).toEqual(["Close", "Note"]);
});

test("a table host's link is made for one table, and shown", async () => {
  const room = aRoom({ may: ["invite"] });
  const gives = { staff: "h1", console: "k" };
  const { desk, asked } = aDesk(room, [], { ok: true, gives });
  onDesk(desk, <StaffSheet room={room} onClose={() => undefined} />);
  fireEvent.click(screen.getByText("Table helper"));
  const make = screen.getByRole("button", { name: "Make a link" });
  fireEvent.click(make);
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "2" }));
  fireEvent.click(screen.getByRole("button", { name: "3" }));
  fireEvent.click(make);
  expect(asked).toEqual([{ wish: { type: "invite", role: "host", tables: [3] } }]);
  await waitFor(() => expect(screen.getByText(/\/console#k$/)).toBeTruthy());
});

test("a link for a table says what it still wants, and with one table wants nothing", () => {
  const wanting = (tables: number) => {
    cleanup();
    const room = aRoom({ may: ["invite"], tables });
    const { desk, asked } = aDesk(room);
    onDesk(desk, <StaffSheet room={room} onClose={() => undefined} />);
    fireEvent.click(screen.getByText("Table helper"));
    fireEvent.click(screen.getByRole("button", { name: "Make a link" }));
    return asked;
  };
  expect(wanting(3)).toEqual([]);
  expect(screen.getByText("Choose a table first.")).toBeTruthy();
  expect(wanting(1)).toEqual([{ wish: { type: "invite", role: "host", tables: [1] } }]);
  expect(screen.queryByText("Which table?")).toBeNull();
});

test.each([
  ["lead", /Only those who lead/],
  ["host", /Only you can read it/],
] as const)("a note says who can read it: to a %s", (role, words) => {
  const { desk } = aDesk(aRoom({ role }));
  onDesk(desk, <NotesSheet table={1} onClose={() => undefined} />);
  expect(screen.getByText(words)).toBeTruthy();
});

test("once a rehearsal is open the sheet says so, and promises it no more", async () => {
  const gives = { code: "KD7P4M", console: "k" };
  const { desk } = aDesk(aRoom(), [], { ok: true, gives });
  onDesk(desk, <RehearseSheet onClose={() => undefined} />);
  fireEvent.click(screen.getByRole("button", { name: "Fill a rehearsal with people" }));
  await waitFor(() =>
    expect(screen.getAllByRole("status")[0]?.textContent).toMatch(/rehearsal is open/),
  );
});

test("a locked screen says that somebody calls, and not where nor why", () => {
  const help = { kind: "danger", receipt: "sent", at: 1 } as const;
  const { desk } = aDesk(aRoom(), [aTile(7, { need: "help", helps: { h1: help } })]);
  const { container } = onDesk(desk, <Locked />);
  expect(container.textContent).toContain("A table calls for help");
  expect(container.textContent).not.toMatch(/7|danger/);
});

test("a wrong phrase is said once, each time it is tried", () => {
  said.value = [];
  const { container } = onDesk(aDesk(aRoom()).desk, <Locked />);
  const tryOne = () => {
    fireEvent.input(screen.getByRole("textbox"), { target: { value: "red boat" } });
    fireEvent.submit(container.querySelector("form") as HTMLFormElement);
  };
  tryOne();
  expect(container.querySelector("[aria-live]")?.textContent).toBe("That was not it.");
  expect(said.value).toEqual([]);
  tryOne();
  expect(heard()).toBe("That was not it.");
});

test("that a note is kept is said, and its field is empty for the next", async () => {
  onDesk(aDesk(aRoom()).desk, <NotesSheet onClose={() => undefined} />);
  const field = screen.getByRole("textbox") as HTMLTextAreaElement;
  fireEvent.input(field, { target: { value: "Table 2 laughs." } });
  fireEvent.click(screen.getByRole("button", { name: "Keep it" }));
  await waitFor(() => expect(heard()).toBe("Note kept."));
  expect(field.value).toBe("");
});

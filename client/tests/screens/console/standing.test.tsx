import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Announcer } from "../../../src/screens/console/Announcer";
import { Closed } from "../../../src/screens/console/Closed";
import { CopyLink } from "../../../src/screens/console/CopyLink";
import { DeskContext } from "../../../src/screens/console/desk";
import { Figures } from "../../../src/screens/console/Figures";
import { GivenLink } from "../../../src/screens/console/GivenLink";
import { NeedCard } from "../../../src/screens/console/NeedCard";
import { News } from "../../../src/screens/console/News";
import { Tables } from "../../../src/screens/console/Tables";
import { TableTile } from "../../../src/screens/console/TableTile";
import { hearTime } from "../../../src/wire/clock";
import type { ConsoleView, NotesView } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { aDesk, aRoom, aTile, heard } from "./desks";

const NOW = 1_800_000_000_000;
const DRAWN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 33 33">
  <title>http://192.168.7.7:8000/console#k</title><path fill="#fff" d="M0 0"/><path stroke="#000" d="M4 4h7"/>
</svg>`;

beforeAll(async () => {
  hearTime(NOW);
  await openWords(["common", "console", "metrics"]);
});
afterEach(() => {
  act(cleanup);
  vi.unstubAllGlobals();
});

function onDesk(desk: ReturnType<typeof aDesk>["desk"], part: preact.ComponentChild) {
  return render(<DeskContext.Provider value={desk}>{part}</DeskContext.Provider>);
}

test("whom a table has got is told, on screen and aloud, and nobody who was there", async () => {
  const { desk, show } = aDesk(aRoom(), [aTile(1), aTile(2)]);
  onDesk(desk, <Announcer />);
  expect(desk.news.value).toBe("");
  await act(() => show([aTile(1), aTile(2, { of: 7 })]));
  expect(desk.news.value).toMatch(/Somebody came to table .*2/);
  expect(heard()).toBe(desk.news.value);
});

test("after a word to all, a line says how many have read it, and not for ever", () => {
  const told = { text: "Back in two minutes.", at: NOW, seen: 4, of: 6 };
  const { desk } = aDesk(aRoom());
  const { container, rerender } = onDesk(desk, <News room={aRoom({ told })} />);
  expect(container.textContent).toMatch(/Back in two minutes.*4.* of .*6/);
  const old = { ...told, at: NOW - 3_600_000 };
  rerender(
    <DeskContext.Provider value={desk}>
      <News room={aRoom({ told: old })} />
    </DeskContext.Provider>,
  );
  expect(container.textContent).toBe("");
});

test("news leaves the count of those who have read the last word where it is", () => {
  const told = { text: "Back in two minutes.", at: NOW, seen: 4, of: 6 };
  const { desk } = aDesk(aRoom());
  desk.hear("Somebody came to table 2.");
  const { container } = onDesk(desk, <News room={aRoom({ told })} />);
  expect(container.textContent).toMatch(/Last said:.*seen by .*4.* of .*6.*Somebody came/);
});

test("what a table alone was told stays on its card and its tile until it has had time to read it", () => {
  const told = { text: "One more round.", at: NOW, seen: 0, of: 6 };
  const { desk, show } = aDesk(aRoom(), [aTile(5, { told })]);
  const { container, rerender } = onDesk(desk, <NeedCard no={5} />);
  expect(container.textContent).toMatch(/Last said:.*One more round.*seen by .*0.* of .*6/);
  expect(container.textContent).not.toContain("Nothing needs you here now.");
  const tile = (
    <DeskContext.Provider value={desk}>
      <TableTile no={5} />
    </DeskContext.Provider>
  );
  rerender(tile);
  expect(container.textContent).toMatch(/One more round.*seen by .*0.* of .*6/);
  act(() => show([aTile(5, { told: { ...told, at: NOW - 3_600_000 } })]));
  expect(container.textContent).not.toContain("One more round");
});

test("when every table is ahead, the room says so and no tile does", () => {
  const ahead = [aTile(1, { behind: -3 }), aTile(2, { behind: -4 })];
  const { desk } = aDesk(aRoom({ ahead: 3 }), ahead);
  const { container } = onDesk(desk, <Tables />);
  expect(container.textContent).toMatch(/room is ahead of its plan by .*3/);
  expect(screen.getAllByRole("listitem").map((tile) => tile.textContent)).not.toContainEqual(
    expect.stringMatching(/ahead/),
  );
});

test("a tile says in words when not all of its people are here", () => {
  const { desk } = aDesk(aRoom(), [aTile(1, { here: 5 }), aTile(2)]);
  const { container } = onDesk(desk, <Tables />);
  expect(container.textContent?.match(/of .{0,2}6.{0,2} here/g)).toHaveLength(1);
});

test("a card that has settled is counted no more", async () => {
  const { desk, show } = aDesk(aRoom(), [aTile(1, { need: "few" }), aTile(2)]);
  const { container } = onDesk(desk, <Tables />);
  const place = container.querySelector(".tables");
  expect(container.textContent).toContain("1 table wants a look");
  if (place) fireEvent.pointerMove(place);
  await act(() => show([aTile(1), aTile(2)]));
  expect(container.textContent).toContain("Nothing needs you here now.");
  expect(container.textContent).not.toContain("wants a look");
});

test("at the start the drawer says once that figures come later", () => {
  const readings = { M1: { band: "not_yet", parts: {} }, M2: { band: "not_yet", parts: {} } };
  const { container } = onDesk(
    aDesk(aRoom()).desk,
    <Figures tile={aTile(1, { readings: readings as never })} />,
  );
  expect(container.textContent?.match(/Figures come later/g)).toHaveLength(1);
  expect(container.querySelector<HTMLDetailsElement>(".figures-rest")?.open).toBe(false);
});

test("a figure is told in words, with what one could try", () => {
  const M10 = { band: "look", value: 0.2, parts: { joint_gain: 0.2, dominated: 0 } } as const;
  const M1 = { band: "look", value: 0.3, parts: {} } as const;
  const tile = aTile(1, { readings: { M10, M1 }, tips: ["M1"] });
  const { container } = onDesk(aDesk(aRoom()).desk, <Figures tile={tile} />);
  expect(container.textContent).toMatch(/An earlier draft was better: no/);
  expect(container.textContent).toMatch(/0\.3.*where .*0.* is the least and .*1.* the most/);
  expect(container.textContent?.match(/What you could try: /g)).toHaveLength(1);
  expect(container.textContent).toMatch(/What you could try: Go and ask/);
});

test("what one could try about a figure is said to the table in ready words", async () => {
  const M1 = { band: "watch", value: 0.6, parts: {} } as const;
  const { desk, asked } = aDesk(aRoom());
  onDesk(desk, <Figures tile={aTile(4, { readings: { M1 }, tips: ["M1"] })} />);
  fireEvent.click(screen.getByRole("button", { name: "Tell the table", hidden: true }));
  fireEvent.click(screen.getByRole("button", { name: "Show it" }));
  await waitFor(() => expect(asked).toHaveLength(1));
  const text = "Who have we not heard from yet?";
  expect(asked[0]).toMatchObject({ table: 4, wish: { type: "tell", text } });
});

test("a helper's link is told by the address of the room, to scan and to copy", async () => {
  const fetched = vi.fn(async () => new Response(DRAWN));
  vi.stubGlobal("fetch", fetched);
  const { container } = render(<GivenLink secret="k" />);
  expect(document.activeElement).toBe(container.firstElementChild);
  await waitFor(() => screen.getByText("http://192.168.7.7:8000/console#k"));
  expect(fetched).toHaveBeenCalledWith("/qr/console", { method: "POST", body: "k" });
  expect(screen.getByRole("img", { name: "The same link, to scan" })).toBeTruthy();
});

test("a link can be copied where the page has no clipboard of its own", async () => {
  vi.stubGlobal("navigator", { languages: ["en"] });
  const copied: string[] = [];
  document.execCommand = () => {
    copied.push((document.activeElement as HTMLTextAreaElement).value);
    return true;
  };
  render(<CopyLink link="http://hall/console#k" />);
  fireEvent.click(screen.getByRole("button", { name: "Copy the link" }));
  await waitFor(() => screen.getByRole("button", { name: "Copied" }));
  expect(copied).toEqual(["http://hall/console#k"]);
});

test("after the close whoever led reads what is left to do, and others do not", () => {
  const seen = (room: ConsoleView, notes?: NotesView["notes"]) => {
    const { desk } = aDesk(room, [], { ok: true }, undefined, notes);
    return render(
      <DeskContext.Provider value={desk}>
        <Closed room={room} />
      </DeskContext.Provider>,
    ).container;
  };
  const { textContent } = seen(aRoom({ status: "closed", report: "r" }));
  expect(screen.getByRole("link", { name: "Read the report" })).toBeTruthy();
  expect(textContent).toMatch(/delete the data folder/);
  expect(screen.queryByRole("heading", { name: "Your notes" })).toBeNull();
  cleanup();
  const note = { text: "Ask the night office.", table: 2, phase: "P4", at: NOW } as const;
  seen(aRoom({ status: "closed", role: "observer" }), { n1: note });
  expect(screen.queryByText(/data folder/)).toBeNull();
  expect(screen.getByRole("heading", { name: "Your notes" })).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toMatch(/Table .*2.*Ask the night office/);
});

import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Header } from "../../../src/screens/seat/Header";
import { Onward } from "../../../src/screens/seat/Onward";
import { promptOf } from "../../../src/screens/seat/prompts";
import { Toast } from "../../../src/screens/seat/Toast";
import { openWords, say } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(() => act(cleanup));

const scene = { type: "scene", step: "heat", scene: { title: "Move along", line: "", script: "" } };
const table = { host: "s2", phase: "P7" as const, stage: scene as never };
const practice = { prompt: { id: "1.0", key: "scene_practice", names: {} } };

function shown(isHost: boolean) {
  const { at } = aSitting(table, { ...practice, is_host: isHost });
  const Prompt = promptOf("scene_practice");
  render(
    <>
      <Header at={at} />
      <Prompt at={at} />
    </>,
  );
  return document.body.textContent;
}

test("whoever hosts is told so in the head and in the prompt, which speaks to them", () => {
  expect(shown(true)).toMatch(/You host this part.*You host this part: read it aloud/s);
});

test("everyone else sees who hosts and who reads aloud", () => {
  expect(shown(false)).toMatch(/Host: .River.*River. reads it aloud/s);
  expect(screen.queryByText(/You host/)).toBeNull();
});

test("a change of host is told once, to the new one and to the table", () => {
  const told: string[] = [];
  const hosted = (host: string, phase: "P7" | "P8", isHost = false) => {
    const { at } = aSitting({ ...table, host, phase }, { ...practice, is_host: isHost });
    return <Toast at={at} words="" onSay={(words) => told.push(words)} />;
  };
  const { rerender } = render(hosted("s2", "P7"));
  rerender(hosted("s2", "P7"));
  expect(told).toEqual([]);
  rerender(hosted("s1", "P7", true));
  rerender(hosted("s1", "P7", true));
  expect(told).toEqual(["You host this part"]);
  rerender(hosted("s2", "P8"));
  expect(told[1]).toMatch(/^Now: .What works. · Host: .River.$/);
});

test("a table that was taken back is told so, and not that something new begins", () => {
  const told: string[] = [];
  const placed = (phase: "P7" | "P8", leg: number) => {
    const { at } = aSitting({ ...table, phase, leg, host: "s2" }, practice);
    return <Toast at={at} words="" onSay={(words) => told.push(words)} />;
  };
  const { rerender } = render(placed("P8", 8));
  rerender(placed("P7", 7));
  expect(told[0]).toMatch(/^Back to: .Something happens/);
});

test("whoever has their seat back is told so", () => {
  const told: string[] = [];
  const seated = (seat: string) => (
    <Toast
      at={aSitting({ ...table, host: "s2" }, { ...practice, seat }).at}
      words=""
      onSay={(words) => told.push(words)}
    />
  );
  const { rerender } = render(seated("s9"));
  rerender(seated("s1"));
  expect(told).toEqual([say("seat-back")]);
});

test("whoever is moved to another table is told which", () => {
  const told: string[] = [];
  const sitting = (no: number) => (
    <Toast
      at={aSitting({ ...table, no, host: `s${no}` }, practice).at}
      words=""
      onSay={(words) => told.push(words)}
    />
  );
  const { rerender } = render(sitting(1));
  rerender(sitting(2));
  expect(told).toEqual([say("table-yours", { number: 2 })]);
});

test.each([true, false])("only the host is asked to say a tie aloud: %s", (isHost) => {
  const stage = { type: "reframe", tensions: {}, chips: {}, successes: [], was_tie: true };
  const reframe = { id: "deck", tags: [], text: "How might we rest?" };
  const { at } = aSitting(
    { host: isHost ? "s1" : "s2", phase: "P5", stage: stage as never, reframe: reframe as never },
    { is_host: isHost, prompt: { id: "5.0", key: "reframed", names: {} } },
  );
  const Prompt = promptOf("reframed");
  render(<Prompt at={at} />);
  expect(screen.queryByText(/Say aloud/) !== null).toBe(isHost);
  expect(screen.queryByText(/River.* says aloud/) !== null).toBe(!isHost);
});

test("whoever hosts is asked once more before a part ends for the whole table", () => {
  const { at, asked } = aSitting(table, { ...practice, offers: anOffer("move_on") });
  render(<Onward at={at} />);
  const tap = (word: string) => fireEvent.click(screen.getByRole("button", { name: say(word) }));
  tap("move-on");
  expect(asked).toEqual([]);
  tap("sure-yes");
  expect(asked).toEqual([{ type: "move_on" }]);
});

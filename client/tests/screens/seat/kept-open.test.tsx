import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { NoticeButton } from "../../../src/screens/seat/phases/Noticing";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(() => act(cleanup));

const offers = anOffer("recognise", {
  to: ["table", "s2"],
  kind: ["listened"],
  signed: [false as never],
});
const button = (name: RegExp) => screen.getByRole("button", { name, hidden: true });

function notice(prompt: string) {
  const { at, asked } = aSitting({ phase: "P11" }, { offers });
  render(<NoticeButton key={prompt} at={at} />);
  return asked;
}

test("a sheet half filled lies there again when somebody else brings the next question", () => {
  notice("debrief_happened");
  fireEvent.click(button(/^Notice someone/));
  expect(screen.getByText(/^Still to answer: .*Whom/)).toBeTruthy();
  fireEvent.click(button(/^River/));
  act(cleanup);
  const asked = notice("debrief_myself");
  fireEvent.click(button(/^Listened/));
  fireEvent.click(button(/^Give it/));
  expect(asked).toEqual([{ type: "recognise", to: "s2", kind: "listened", signed: false }]);
});

test("what was sent is not there any more", () => {
  notice("debrief_place");
  fireEvent.click(button(/^Notice someone/));
  expect(button(/^River/).getAttribute("aria-pressed")).toBe("false");
});

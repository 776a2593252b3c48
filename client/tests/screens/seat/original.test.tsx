import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { CardSheet } from "../../../src/screens/seat/CardSheet";
import type { OriginalView, OwnRole } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { aSitting } from "./sittings";

const ROLE: OwnRole = {
  id: "A02",
  title: "Vecino que madruga",
  line: "Vive en el tercer piso.",
  hat: "",
  position: "Cierren a medianoche.",
  interests: [
    { number: 1, text: "Me levanto temprano.", tag: "Descanso", state: "hidden", is_open: false },
  ],
  red_line: "Nunca a solas.",
  red_line_shared: false,
  offers: [],
};
const ORIGINAL: OriginalView = {
  language: "en",
  interests: ["I get up early."],
  red_line: "Never alone.",
  hand: [],
  offers: [],
};

beforeAll(() => openWords(["common", "door", "phone"]));
beforeEach(() => {
  HTMLElement.prototype.setPointerCapture = () => {};
});
afterEach(cleanup);

function open(original: OriginalView | undefined) {
  const { at } = aSitting({}, original ? { role: ROLE, original } : { role: ROLE });
  render(<CardSheet at={at} onClose={() => {}} />);
  const bar = screen.getByText("Hold to read");
  return () => fireEvent.pointerDown(bar, { pointerId: 1 });
}

test("the original lies beside one's own words for as long as these are uncovered", () => {
  const hold = open(ORIGINAL);
  expect(screen.queryByText("I get up early.")).toBeNull();
  hold();
  expect(screen.getByText("I get up early.").lang).toBe("en");
  expect(screen.getByText("Never alone.")).toBeTruthy();
});

test("whoever reads the first language has nothing beside it", () => {
  open(undefined)();
  expect(screen.getByText(/Me levanto temprano/)).toBeTruthy();
  expect(document.querySelector(".original")).toBeNull();
});

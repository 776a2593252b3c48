import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { listen } from "../../../src/screens/seat/phases/Listen";
import { openWords } from "../../../src/words";
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

import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Told } from "../../../src/screens/seat/Told";
import { openWords } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "door", "phone"]));
afterEach(() => act(cleanup));

const told = { id: "n1", text: "Two more minutes.", at: 1 };

test("a word to the table stands on the phones it was said to, and on no other", () => {
  const later = aSitting({ told });
  const { unmount } = render(<Told at={later.at} />);
  expect(screen.queryByText(told.text)).toBeNull();
  unmount();
  const present = aSitting({ told }, { offers: anOffer("see_told", { told: ["n1"] }) });
  render(<Told at={present.at} />);
  expect(screen.getByText(told.text)).toBeTruthy();
});

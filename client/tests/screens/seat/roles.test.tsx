import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { roles } from "../../../src/screens/seat/phases/Roles";
import { openWords, say } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "phone"]));
afterEach(cleanup);

const Introduce = roles.role_introduce;

function introducing(offers = {}) {
  const { at } = aSitting(
    { phase: "P3" },
    { prompt: { id: "4.0", key: "role_introduce", names: {} }, offers },
  );
  render(<Introduce at={at} />);
}

test("where another card is to be had, it is a tap away", () => {
  introducing(anOffer("swap_role", {}));
  expect(screen.getByRole("button", { name: say("swap") })).toBeTruthy();
  expect(screen.queryByText(say("swap-none"))).toBeNull();
});

test("where there is none, the phone says why", () => {
  introducing();
  expect(screen.queryByRole("button", { name: say("swap") })).toBeNull();
  expect(screen.getByText(say("swap-none"))).toBeTruthy();
});

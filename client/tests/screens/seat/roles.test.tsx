import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { CardSheet } from "../../../src/screens/seat/CardSheet";
import { roles } from "../../../src/screens/seat/phases/Roles";
import type { OwnRole } from "../../../src/wire/types";
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
  return <Introduce at={at} />;
}

test("where another card is to be had, it is a tap away", () => {
  render(introducing(anOffer("swap_role", {})));
  expect(screen.getByRole("button", { name: say("swap") })).toBeTruthy();
  expect(screen.queryByText(say("swap-none"))).toBeNull();
});

test("where there is none any more, the phone says why", () => {
  const { rerender } = render(introducing(anOffer("swap_role", {})));
  rerender(introducing());
  expect(screen.queryByRole("button", { name: say("swap") })).toBeNull();
  expect(screen.getByText(say("swap-none"))).toBeTruthy();
});

test("where there never was one, nothing is refused that nobody asked for", () => {
  render(introducing());
  expect(screen.queryByText(say("swap-none"))).toBeNull();
});

test("where one's needs are is said beside the dealt card, and not on the card itself", () => {
  const role = { id: "A01", title: "Bar owner", position: "", line: "", hat: "", beside: "s2" };
  const { at } = aSitting(
    { phase: "P3" },
    {
      prompt: { id: "4.0", key: "role_beside", names: { holder: "s2" } },
      role: { ...role, interests: [], offers: [] } as unknown as OwnRole,
    },
  );
  const Beside = roles.role_beside;
  render(<Beside at={at} />);
  expect(screen.getByText(say("role-with.line"))).toBeTruthy();
  cleanup();
  render(<CardSheet at={at} onClose={() => undefined} />);
  expect(screen.getByText(/hold it together with .*River/)).toBeTruthy();
  expect(screen.queryByText(say("role-with.line"))).toBeNull();
});

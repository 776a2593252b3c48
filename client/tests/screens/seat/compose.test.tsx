import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { CheckSheet } from "../../../src/screens/seat/phases/CheckSheet";
import { compose } from "../../../src/screens/seat/phases/Compose";
import type { ComposeStage, MyTrades, OwnRole, PlanView, RoleFace } from "../../../src/wire/types";
import { openWords, say } from "../../../src/words";
import { anOffer, aSitting } from "./sittings";

beforeAll(() => openWords(["common", "phone"]));
afterEach(() => act(cleanup));

const Compose = compose.compose;
const plan = { wheel: [], order: [], clauses: {}, guards: [], brought: {} } as unknown as PlanView;
const roles = {
  A01: { id: "A01", title: "Bar owner" },
  A02: { id: "A02", title: "Night nurse" },
  A05: { id: "A05", title: "Vendor" },
} as unknown as Record<string, RoleFace>;

/** The bar owner's phone at the sheet, with trades between these roles. */
function atTheSheet(shut: MyTrades["shut"], trades: ComposeStage["trades"] = {}) {
  const { at } = aSitting(
    { phase: "P6", plan, roles, stage: { type: "compose", trades } },
    {
      prompt: { id: "6.0", key: "compose", names: {} },
      role: { id: "A01", title: "Bar owner" } as OwnRole,
      mine: { type: "trades", trades: {}, shut } as MyTrades,
      offers: anOffer("add_clause", { by_role: ["A01"] }),
    },
  );
  render(<Compose at={at} />);
}

test.each(["unheard", "open", "room"] as const)("why no trade can be offered: %s", (shut) => {
  atTheSheet(shut);
  expect(screen.getByText(say(`trade-none-${shut}`))).toBeTruthy();
});

test("the host reads when the plan can be closed, and its button waits in its place", () => {
  const { at } = aSitting(
    { phase: "P6", plan, roles, stage: { type: "compose", trades: {} } },
    {
      is_host: true,
      prompt: { id: "6.0", key: "compose", names: {} },
      role: { id: "A01", title: "Bar owner" } as OwnRole,
      offers: anOffer("add_clause", { by_role: ["A01"] }),
    },
  );
  render(<Compose at={at} />);
  expect(screen.getByText(say("close-plan-few"))).toBeTruthy();
  const button = screen.getByRole("button", { name: say("close-plan-short") });
  expect(button.getAttribute("aria-disabled")).toBe("true");
});

test("one's own trade is told as one's own, that of others by their roles", () => {
  atTheSheet("open", { t1: ["A01", "A02"], t2: ["A05", "A02"] });
  expect(screen.getByText(/^You offered .*Night nurse.* a trade/)).toBeTruthy();
  expect(
    screen.getByText(/trade is on the table between .*Vendor.* and .*Night nurse/),
  ).toBeTruthy();
});

test("the host says that all four were talked about once all four are ticked", () => {
  const { at, asked } = aSitting({ plan }, { offers: anOffer("check_safety") });
  render(<CheckSheet at={at} onClose={() => undefined} />);
  expect(screen.getByRole("button", { name: say("check-some") })).toBeTruthy();
  for (const box of screen.getAllByRole("checkbox")) fireEvent.click(box);
  expect(screen.getByRole("button", { name: say("check-done") })).toBeTruthy();
  expect(asked).toEqual([]);
});

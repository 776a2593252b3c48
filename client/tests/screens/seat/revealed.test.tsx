import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { agree } from "../../../src/screens/seat/phases/Agree";
import type { AgreeStage, Lack } from "../../../src/wire/types";
import { openWords, say } from "../../../src/words";
import { aSitting } from "./sittings";

beforeAll(() => openWords(["common", "phone"]));
afterEach(cleanup);

const Revealed = agree.revealed;

function reveal(...lacks: Lack[]) {
  const stage = { type: "agree", skin: "fist", counts: {}, move_ups: {}, lacks };
  const { at } = aSitting(
    { phase: "P9", stage: stage as unknown as AgreeStage },
    { prompt: { id: "10.0", key: "revealed", names: {} } },
  );
  render(<Revealed at={at} />);
}

test("what keeps the plan from being full is said, each thing by its name", () => {
  reveal("hands", "safety");
  const said = screen.getByText(/^Not a full plan yet/).textContent;
  expect(said).toContain(say("lack-hands"));
  expect(said).toContain(say("lack-safety"));
  expect(said).not.toContain(say("lack-red_line"));
});

test("a plan that lacks nothing is full", () => {
  reveal();
  expect(screen.getByText(say("all-agree"))).toBeTruthy();
});

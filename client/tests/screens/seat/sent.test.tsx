import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { Sent } from "../../../src/screens/seat/Sent";
import { Sitting } from "../../../src/screens/seat/sitting";
import { Connection } from "../../../src/wire/connection";
import type { Ack } from "../../../src/wire/types";
import { openWords } from "../../../src/words";
import { Far } from "../../wire/far";
import { anOffer, aSitting } from "./sittings";

let line: Connection;

beforeAll(() => openWords(["common", "door", "phone"]));
beforeEach(() => {
  Far.listen();
  line = new Connection({ door: "seat", key: "ticket" });
  Far.now.greets();
});
afterEach(async () => {
  await act(cleanup);
  line.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const words = () => screen.getByRole("status").textContent;

/** A move that is offered is made, and answered. */
async function moves(answer: Ack): Promise<void> {
  const { table, seat } = aSitting({}, { offers: anOffer("move_on") }).at;
  const at = new Sitting(line, "KD7P4M", table, seat);
  render(<Sent at={at} />);
  await act(() => void at.do({ type: "move_on" }));
  expect(words()).toBe("");
  await act(() => void Far.now.answers(0, answer));
}

test("what was granted is said to have arrived, for a moment", async () => {
  await moves({ ok: true });
  expect(words()).toBe("Received");
  await act(() => void vi.advanceTimersByTime(2_000));
  expect(words()).toBe("");
});

test("what was refused is not", async () => {
  await moves({ ok: false, code: "cap" });
  expect(words()).toBe("");
});

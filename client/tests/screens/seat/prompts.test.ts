import { expect, test } from "vitest";
import { Plain } from "../../../src/screens/seat/Overlays";
import { agree } from "../../../src/screens/seat/phases/Agree";
import { checks } from "../../../src/screens/seat/phases/Checks";
import { promptOf } from "../../../src/screens/seat/prompts";

test("a prompt looks as it says, as the one it continues, or plain", () => {
  expect(promptOf("talk_fair")).toBe(checks.talk_fair);
  expect(promptOf("fist_self_alone")).toBe(agree.fist_self);
  expect(promptOf("ended_open")).toBe(agree.ended);
  expect(promptOf("role_met")).toBe(Plain);
  expect(promptOf("wait")).toBe(Plain);
});

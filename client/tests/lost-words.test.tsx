import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { JoinForm } from "../src/screens/join/JoinForm";
import type { DoorView } from "../src/wire/types";
import { language, openWords, say } from "../src/words";

const gone = vi.hoisted(() => ({ isGone: false }));

/** The font that Arabic comes with is what fails to come. */
vi.mock("../src/style/arabic.css", () => {
  if (gone.isGone) throw new TypeError("no network");
  return {};
});

afterEach(() => act(cleanup));

const DOOR: DoorView = {
  code: "K7M2QX",
  languages: ["en", "ar"],
  near: [],
  near_most: 4,
} as Partial<DoorView> as DoorView;

test("a language whose words do not come is said to be lost, and comes when it is chosen again", async () => {
  gone.isGone = true;
  await openWords(["common", "door"]);
  render(<JoinForm door={DOOR} isSending={false} refused={undefined} onJoin={() => undefined} />);
  fireEvent.click(screen.getByRole("button", { name: "العربية" }));
  expect(await screen.findByText(/did not arrive/)).toBeTruthy();
  expect([language(), say("join")]).toEqual(["en", "Join"]);

  gone.isGone = false;
  fireEvent.click(screen.getByRole("button", { name: "العربية" }));
  await vi.waitFor(() => expect(language()).toBe("ar"));
  expect(screen.queryByText(/did not arrive/)).toBeNull();
});

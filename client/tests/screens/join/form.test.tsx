import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { JoinForm } from "../../../src/screens/join/JoinForm";
import type { DoorView } from "../../../src/wire/types";
import { openWords, say } from "../../../src/words";

beforeAll(() => openWords(["common", "door"]));
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const door = { code: "K7M2QX", languages: ["en"], near: [] } as unknown as DoorView;

test("while one cannot join, the form names the first thing that is missing", () => {
  const onJoin = vi.fn();
  render(<JoinForm door={door} isSending={false} refused={undefined} onJoin={onJoin} />);
  const missing = () => screen.getByRole("status").textContent;
  expect(missing()).toContain(say("alias"));
  fireEvent.click(screen.getByRole("button", { name: say("join") }));
  fireEvent.input(screen.getByRole("textbox"), { target: { value: "Maple" } });
  expect(missing()).toContain(say("your-group"));
  fireEvent.click(screen.getByRole("button", { name: /Partner/ }));
  expect(missing()).toBe("");
  expect(onJoin).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: say("join") }));
  expect(onJoin).toHaveBeenCalledOnce();
});

test("each language is named in itself, and marked as that", () => {
  const both = { ...door, languages: ["en", "es"] };
  render(<JoinForm door={both} isSending={false} refused={undefined} onJoin={vi.fn()} />);
  expect(screen.getByText("Español").lang).toBe("es");
});

import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import JoinScreen from "../../../src/screens/join";
import manifest from "../../../src/style/home.webmanifest?raw";
import { forget, keep } from "../../../src/wire/keep";
import { openWords } from "../../../src/words";
import { Far } from "../../wire/far";

const { start_url: HOME } = JSON.parse(manifest) as { start_url: string };

beforeAll(() => openWords(["common", "door"]));

beforeEach(() => {
  localStorage.clear();
  Far.sockets = [];
  vi.stubGlobal("WebSocket", Far);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  history.replaceState(null, "", "/");
});

function openAt(address: string): void {
  history.replaceState(null, "", address);
  render(<JoinScreen code="" secret="" />);
}

function sitAt(code: string): void {
  keep(`ticket.${code}`, "a-ticket");
  keep("last", code);
}

test("the icon on the home screen leads back to the seat", async () => {
  sitAt("K7M2QX");
  openAt(HOME);
  await waitFor(() => expect(Far.sockets).toHaveLength(1));
  Far.now.says('0{"sid":"a","pingInterval":10000,"pingTimeout":10000}');
  expect(Far.now.sent).toEqual(['40{"door":"seat","key":"a-ticket"}']);
});

test("who opens the address itself is asked for a code: it may be another evening", () => {
  sitAt("K7M2QX");
  openAt("/");
  expect(screen.getByRole("textbox", { name: "Code" })).toBeTruthy();
});

test("a tab that keys in for somebody leads to the door when that seat is gone", async () => {
  render(<JoinScreen code="K7M2QX" secret="a-ticket" />);
  await waitFor(() => expect(Far.sockets).toHaveLength(1));
  Far.now.says('0{"sid":"a","pingInterval":10000,"pingTimeout":10000}');
  Far.now.says('44{"message":"no","data":{"code":"ticket_spent"}}');
  fireEvent.click(await screen.findByRole("button", { name: "Join again" }));
  expect(screen.getByRole("textbox", { name: "Code" })).toBeTruthy();
});

test("the icon asks for a code on a phone that has no seat, or has been forgotten", () => {
  sitAt("K7M2QX");
  forget("K7M2QX");
  expect(localStorage).toHaveLength(0);
  openAt(HOME);
  expect(screen.getByRole("textbox", { name: "Code" })).toBeTruthy();
});

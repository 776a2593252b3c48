import { screen, waitFor } from "@testing-library/preact";
import { render } from "preact";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { keepFocus } from "../../../src/parts/focus";
import { Announcer } from "../../../src/screens/seat/Announcer";
import { Header } from "../../../src/screens/seat/Header";
import { Asking } from "../../../src/screens/seat/Prompt";
import { openWords } from "../../../src/words";
import { aSitting } from "./sittings";

beforeAll(async () => {
  keepFocus();
  await openWords(["common", "phone"]);
});
beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => {
  render(null, document.body);
  Reflect.deleteProperty(Element.prototype, "checkVisibility");
});

/** A phone at this prompt. */
function at(key: string) {
  const sitting = aSitting({ phase: "P0" }, { prompt: { id: "0.0", key, names: {} } }).at;
  return (
    <>
      <Header at={sitting} />
      <Asking key={key} at={sitting} actions={<button type="button">Go on</button>} />
      <Announcer at={sitting} />
    </>
  );
}

const aloud = () => screen.getByRole("log").textContent ?? "";

test("a new prompt is said aloud to whoever has no focus on it, and the title tells of it", async () => {
  render(at("consent"), document.body);
  await waitFor(() => expect(aloud()).toContain("Before you play"));
  render(at("agreements"), document.body);
  await waitFor(() => expect(aloud()).toContain("Five things we keep"));
  expect(document.title).toContain("Five things we keep");
});

test("where the focus passes to a new prompt, its heading is all that says it", async () => {
  render(at("consent"), document.body);
  screen.getByRole("button").focus();
  render(at("agreements"), document.body);
  const heading = screen.getByRole("heading", { name: "Five things we keep" });
  await waitFor(() => expect(document.title).toContain("Five things we keep"));
  expect(document.activeElement).toBe(heading);
  expect(aloud()).not.toContain("Five things we keep");
  expect(screen.getByRole("region").contains(heading)).toBe(true);
  expect(screen.queryByRole("region", { name: "Five things we keep" })).toBeNull();
  expect(screen.getByRole("region", { name: "Arriving" })).toBeTruthy();
});

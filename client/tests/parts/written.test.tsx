import { act, cleanup, render } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Quoted, Written } from "../../src/parts/Written";
import { openWords, speak } from "../../src/words";

beforeAll(async () => {
  await openWords(["common", "phone"]);
  await speak("en");
});
afterEach(() => act(cleanup));

test("words in another language say which it is, to eyes and to screen readers", () => {
  const { container } = render(<Written words="جرس" language="ar" />);
  expect(container.querySelector("bdi")?.lang).toBe("ar");
  expect(container.textContent).toBe("جرس العربية");
});

test("words in one's own language need no mark, and keep to themselves which way they run", () => {
  const { container } = render(<Written words="A bell" language="en" />);
  expect(container.textContent).toBe("A bell");
  expect(container.querySelector("bdi")?.lang).toBe("");
});

test("somebody's words stand inside the sentence around them, and the name of their language after it", () => {
  const { container } = render(<Quoted words="Una campana" language="es" />);
  expect(container.textContent?.replaceAll(/[\u2068\u2069]/g, "")).toBe("“Una campana” Español");
});

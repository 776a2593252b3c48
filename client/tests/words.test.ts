import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { numbered, onward } from "../src/parts/figures";
import { listed, openWords, say, speak } from "../src/words";

const FILES = import.meta.glob<string>("../words/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const SOURCES = import.meta.glob<string>("../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const SAID = /(?:\bsay|\bhasWords)\("([a-zA-Z][\w-]*)(?:\.\w+)?"/g;

/** Every id of a language, with its attributes and the arguments it takes. */
function idsOf(language: string): readonly string[] {
  const files = Object.entries(FILES).filter(([path]) => path.includes(`/${language}/`));
  return files.flatMap(([path, text]) =>
    new FluentResource(text).body.flatMap((entry) => {
      const file = path.split("/").pop();
      const attributes = Object.keys(entry.attributes);
      return [entry.id, ...attributes.map((name) => `${entry.id}.${name}`)].map(
        (id) => `${file}: ${id}`,
      );
    }),
  );
}

const LANGUAGES = new Set(Object.keys(FILES).map((path) => path.split("/")[2] ?? ""));

test.each([...LANGUAGES])("%s says everything that English says, and no more", (language) => {
  expect([...idsOf(language)].sort()).toEqual([...idsOf("en")].sort());
});

test.each([
  ["door", "phone", "seldom"],
  ["console", "metrics"],
  ["wall"],
])("nothing that a screen reads is said twice: %s %s", (...sets) => {
  const read = [...sets, "common"].map((set) => `${set}.ftl`);
  const ids = idsOf("en").map((line) => line.split(": "));
  const met = ids.filter(([from = ""]) => read.includes(from)).map(([, id]) => id);
  expect(met.filter((id, place) => met.indexOf(id) !== place)).toEqual([]);
});

test("the door reads nothing but its own words and those that all share", () => {
  const known = new Set(
    idsOf("en")
      .map((line) => line.split(": "))
      .filter(([from]) => from === "door.ftl" || from === "common.ftl")
      .map(([, id]) => id),
  );
  const door = Object.entries(SOURCES).filter(([path]) => path.includes("/screens/join/"));
  const said = door.flatMap(([, text]) => [...text.matchAll(SAID)].map((m) => m[1]));
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((id) => id && !known.has(id))).toEqual([]);
});

test("whatever a screen says has words", () => {
  const known = new Set(idsOf("en").map((id) => id.split(": ")[1]));
  const said = Object.values(SOURCES).flatMap((text) => [...text.matchAll(SAID)].map((m) => m[1]));
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((id) => id && !known.has(id))).toEqual([]);
});

test("words are said calmly", () => {
  for (const [path, text] of Object.entries(FILES)) expect(text, path).not.toMatch(/[!¡]/);
});

test("Arabic runs to the left, and counts with the digits of codes and clocks", async () => {
  await openWords(["common", "door", "phone"]);
  await speak("ar");
  expect(document.documentElement.dir).toBe("rtl");
  expect(onward()).toBe(-1);
  expect(say("days", { days: 2 })).toBe("يومان");
  expect(say("days", { days: 3 })).toBe("\u20683\u2069 أيام");
  expect(say("days", { days: 11 })).toBe("\u206811\u2069 يومًا");
  expect(numbered(0.5)).toBe("0.5");
  expect(listed([1, 2])).toBe("1، 2");
  await speak("en");
  expect(document.documentElement.dir).toBe("ltr");
  expect(onward()).toBe(1);
});

import { expect, test } from "vitest";
import { choose, language, openWords, preferredLanguage, speak } from "../src/words";

test("a wall speaks the language of the room without changing that of the console beside it", async () => {
  await openWords(["common"]);
  await choose("es");
  await speak("ar");
  expect([language(), document.documentElement.dir]).toEqual(["ar", "rtl"]);
  expect(preferredLanguage()).toBe("es");
});

test("a language that is not spoken here becomes English", async () => {
  await openWords(["common"]);
  await choose("tlh");
  expect([language(), preferredLanguage()]).toEqual(["en", "en"]);
});

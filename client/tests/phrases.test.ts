import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { phrasesOf } from "../fluent";
import { phrased } from "../src/phrases";

const FILES = import.meta.glob<string>("../words/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const NAMED = /\$(\w+)/g;
const FIGURES = [0, 1, 2, 3, 11, 100, 1234.5];
const NAMES = ["officer", "ask", "river"];

test.each(Object.entries(FILES))("%s is said as Fluent would say it", (path, text) => {
  const locale = `${path.split("/")[2]}-u-nu-latn`;
  const bundle = new FluentBundle(locale);
  bundle.addResource(new FluentResource(text));
  const names = [...text.matchAll(NAMED)].map(([, name = ""]) => name);
  for (const value of [...FIGURES, ...NAMES]) {
    const args = Object.fromEntries(names.map((name) => [name, value]));
    for (const [key, pattern] of Object.entries(phrasesOf(text))) {
      const [id = "", attribute] = key.split(".");
      const message = bundle.getMessage(id);
      const written = attribute ? message?.attributes[attribute] : message?.value;
      const said = phrased(pattern, args, locale);
      expect(said, key).toBe(bundle.formatPattern(written ?? "", args));
    }
  }
});

test("what a phone could not say is not built", () => {
  expect(() => phrasesOf("odd = { other } thing")).toThrow("`odd`");
});

test("an argument that is missing shows itself", () => {
  expect(phrased(["Table ", ["number"]], {}, "en")).toBe("Table \u2068{$number}\u2069");
});

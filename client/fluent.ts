import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";
import type { Part, Pattern, Phrases } from "./src/phrases";

type Message = FluentResource["body"][number];
type Written = NonNullable<Message["value"]>;
type Element = Exclude<Exclude<Written, string>[number], string>;

/** Turns Fluent files into what `src/phrases` says, so that no phone has to read Fluent. */
export function fluent(): Plugin {
  return {
    name: "fluent",
    transform: {
      filter: { id: /\.ftl$/ },
      handler: (text) => ({ code: `export default ${JSON.stringify(phrasesOf(text))}`, map: null }),
    },
  };
}

/** Every phrase of a Fluent file, by its id; of an attribute, by `id.attribute`. */
export function phrasesOf(text: string): Phrases {
  return Object.fromEntries(
    new FluentResource(text).body.flatMap(({ id, value, attributes }) => [
      ...(value === null ? [] : [[id, patternOf(id, value)] as const]),
      ...Object.entries(attributes).map(
        ([name, written]) => [`${id}.${name}`, patternOf(id, written)] as const,
      ),
    ]),
  );
}

function patternOf(id: string, written: Written): Pattern {
  if (typeof written === "string") return written;
  return written.map((part) => (typeof part === "string" ? part : partOf(id, part)));
}

function partOf(id: string, element: Element): Part {
  if (element.type === "var") return [element.name];
  if (element.type !== "select" || element.selector.type !== "var")
    throw new Error(`The words of \`${id}\` may hold { $name } and choices by it, and no more.`);
  const { selector, variants, star } = element;
  const choices = variants.map(({ key, value }) => [String(key.value), patternOf(id, value)]);
  return [selector.name, Object.fromEntries(choices), String(variants[star]?.key.value)];
}

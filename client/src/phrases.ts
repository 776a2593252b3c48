/** Words of a language, by their id: what the build makes of the Fluent files in `client/words`. */
export type Phrases = Readonly<Record<string, Pattern>>;
export type Pattern = string | readonly Part[];
/** Words, a named argument, or a choice by one: its patterns, and the key of what else is said. */
export type Part =
  | string
  | readonly [name: string]
  | readonly [name: string, choices: Phrases, otherwise: string];

export type WordArgs = Readonly<Record<string, string | number>>;

const ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";

/** A pattern with its arguments filled in, as Fluent would: what varies keeps its own direction. */
export function phrased(pattern: Pattern, args: WordArgs, locale: string): string {
  if (typeof pattern === "string") return pattern;
  const [isolate, end] = pattern.length > 1 ? [ISOLATE, END_OF_ISOLATE] : ["", ""];
  return pattern
    .map((part) => (typeof part === "string" ? part : isolate + filled(part, args, locale) + end))
    .join("");
}

function filled(
  [name, choices, otherwise = ""]: Exclude<Part, string>,
  args: WordArgs,
  locale: string,
) {
  const value = args[name] ?? `{$${name}}`;
  if (!choices) return typeof value === "number" ? value.toLocaleString(locale) : value;
  const plural = typeof value === "number" ? new Intl.PluralRules(locale).select(value) : otherwise;
  return phrased(choices[value] ?? choices[plural] ?? choices[otherwise] ?? "", args, locale);
}

import { signal } from "@preact/signals";
import { type Phrases, phrased, type WordArgs } from "./phrases";
import { keep, recall } from "./wire/keep";

export type { WordArgs };
/** One file of words for each language and screen; a phone never loads the console's. */
export type WordSet = "common" | "door" | "phone" | "seldom" | "console" | "metrics" | "wall";

const FILES = import.meta.glob<Phrases>(
  "../words/*/{common,door,phone,seldom,console,metrics,wall}.ftl",
  {
    import: "default",
  },
);
const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);
const FALLBACK = "en";

/** Letters that the font of all screens lacks come only to those who read them. */
const FONTS: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import("./style/arabic.css"),
};

const spoken = signal<{ language: string; phrases: Phrases } | null>(null);
const sets = new Set<WordSet>();
const loaded = new Map<string, Phrases>();
let asked = "";

/** The language that words are in now; null until the first ones are here. */
export function language(): string | null {
  return spoken.value?.language ?? null;
}

/** The languages the interface speaks, as codes. */
export const LANGUAGES = [...new Set(Object.keys(FILES).map((path) => path.split("/")[2] ?? ""))];

/** A language's name in itself, such as "español". */
export function nameOf(code: string): string {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** What this device was last set to, or else the first of its own languages that is spoken here. */
export function preferredLanguage(): string {
  const wished = [recall<string>("language") ?? "", ...navigator.languages];
  const short = wished.map((tag) => tag.split("-")[0] ?? "");
  return short.find((tag) => LANGUAGES.includes(tag)) ?? FALLBACK;
}

/** Has these sets of words too, in the language this device prefers or has come to speak. */
export async function openWords(wanted: readonly WordSet[]): Promise<void> {
  for (const set of wanted) sets.add(set);
  await load(asked || preferredLanguage());
}

/**
 * Changes the language of this device, for as long as nobody chooses another. Rejects, and speaks on
 * as before, when the words do not come.
 */
export async function choose(code: string): Promise<void> {
  keep("language", known(code));
  await speak(code);
}

function known(code: string): string {
  return LANGUAGES.includes(code) ? code : FALLBACK;
}

/**
 * Changes the language of this screen alone. One that is not spoken here becomes English. Rejects as
 * `choose` does.
 */
export async function speak(wanted: string): Promise<void> {
  if (known(wanted) !== asked) await load(known(wanted));
}

async function load(code: string): Promise<void> {
  asked = code;
  try {
    await fetchWords(code);
  } catch (fault) {
    if (code === asked) asked = language() ?? "";
    throw fault;
  }
  if (code === asked || code === language()) speakNow(code);
}

/** One set of words in a language; undefined where it is not spoken here. */
export function phrasesOf(code: string, set: WordSet): Promise<Phrases> | undefined {
  return FILES[`../words/${code}/${set}.ftl`]?.();
}

async function fetchWords(code: string): Promise<void> {
  const [texts] = await Promise.all([
    Promise.all([...sets].map((set) => phrasesOf(code, set))),
    FONTS[code]?.(),
  ]);
  loaded.set(code, Object.assign({}, loaded.get(code), ...texts));
}

function speakNow(code: string): void {
  document.documentElement.lang = code;
  document.documentElement.dir = RIGHT_TO_LEFT.has(code) ? "rtl" : "ltr";
  spoken.value = { language: code, phrases: loaded.get(code) ?? {} };
}

/** Things one after another, with the comma of the language. */
export function listed(things: readonly (string | number)[]): string {
  return things.join(`${say("comma")} `);
}

/** What numbers and days are written by: a language, with the digits that codes and clocks have. */
export function locale(code = language() ?? FALLBACK): string {
  return `${code}-u-nu-latn`;
}

/** Whether there are words for `id`. */
export function hasWords(id: string): boolean {
  return spoken.value?.phrases[id] !== undefined;
}

/** The words for `id`, or for an attribute of it as in `prompt-wait.line`. */
export function say(id: string, args: WordArgs = {}): string {
  const pattern = spoken.value?.phrases[id];
  return pattern === undefined ? id : phrased(pattern, args, locale());
}

import type { ComponentChildren } from "preact";
import { nameOf, language as reading, say, type WordArgs } from "../words";
import "./written.css";

type WrittenProps = { words: string; language: string | undefined };

/** What somebody typed, as they typed it, with the name of its language where that is another. */
export function Written({ words, language }: WrittenProps) {
  if (!isForeign(language)) return <bdi>{words}</bdi>;
  return (
    <>
      <bdi lang={language}>{words}</bdi> <Tongue language={language} />
    </>
  );
}

/** The name of a language that is not the reader's own; nothing for their own. */
export function Tongue({ language }: { language: string | undefined }) {
  if (!isForeign(language)) return null;
  return (
    <span class="tongue" lang={language}>
      {nameOf(language)}
    </span>
  );
}

function isForeign(language: string | undefined): language is string {
  return language !== undefined && language !== reading();
}

const GAP = "\uFFFC";

type AroundProps = {
  id: string;
  args?: WordArgs;
  /** What stands inside the sentence, by the name of its place there. */
  inside: Readonly<Record<string, ComponentChildren>>;
};

/** A sentence of the interface around something that is more than its letters. */
export function Around({ id, args, inside }: AroundProps) {
  const names = Object.keys(inside);
  const gaps = Object.fromEntries(names.map((name) => [name, `${GAP}${name}${GAP}`]));
  const pieces = say(id, { ...args, ...gaps }).split(GAP);
  return <>{pieces.map((piece, place) => (place % 2 ? inside[piece] : piece))}</>;
}

type QuotedProps = WrittenProps & { id?: string };

/** The same, as somebody's words: the name of the language is none of them. */
export function Quoted({ words, language, id = "quoted" }: QuotedProps) {
  return (
    <>
      <Around id={id} inside={{ words: <bdi lang={language}>{words}</bdi> }} />{" "}
      <Tongue language={language} />
    </>
  );
}

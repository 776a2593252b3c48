import type { ReframeView } from "../wire/types";
import { say } from "../words";
import { Written } from "./Written";

/** A question as a table would say it: its own words, or the built one with its two needs. */
export function reframeWords({ way, tags, text }: ReframeView): string {
  if (!way) return text ?? "";
  const [one = "", other = ""] = tags.map(inside);
  return say("reframe-built", { way: say(`way-to-${way}`), one, other });
}

/** A name as it stands inside a sentence. */
function inside(name: string): string {
  return name.charAt(0).toLocaleLowerCase() + name.slice(1);
}

/** The same, with the language it was written in. */
export function ReframeText({ reframe }: { reframe: ReframeView }) {
  return <Written words={reframeWords(reframe)} language={reframe.language} />;
}

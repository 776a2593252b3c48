import type { ReframeView } from "../wire/types";
import { say } from "../words";

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

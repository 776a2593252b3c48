import { say } from "../../words";
import type { PromptProps } from "./sitting";

/** The deck has decided: what the host says aloud, and for the others that the host does. */
export function Tie({ at, children }: PromptProps & { children: string }) {
  return <p class="aloud">{at.seat.is_host ? children : say("tie-told", at.names)}</p>;
}

import type { ComponentChildren } from "preact";
import "./folded.css";

/** One line, and what most people need none of, once it is unfolded. */
export function Folded({ line, children }: { line: string; children: ComponentChildren }) {
  return (
    <details class="folded">
      <summary>{line}</summary>
      {children}
    </details>
  );
}

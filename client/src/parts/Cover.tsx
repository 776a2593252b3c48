import type { ComponentChildren } from "preact";
import { Icon } from "./Icon";
import "./cover.css";

type CoverProps = {
  title: string;
  line?: string | undefined;
  children?: ComponentChildren;
  /** Whether the phone should lie face down now. */
  facedown?: boolean;
};

/** A quiet screen for when people talk: it says what matters and gets out of the way. */
export function Cover({ title, line, children, facedown }: CoverProps) {
  return (
    <section class="cover">
      {facedown && (
        <span class="cover-sign">
          <Icon name="facedown" size={44} />
        </span>
      )}
      <h1 class="cover-title">{title}</h1>
      {line && <p class="cover-line">{line}</p>}
      {children}
    </section>
  );
}

import type { ComponentChildren } from "preact";
import { say } from "../words";
import { Drawn } from "./Icon";
import "./card.css";

export type CardKind =
  | "problem"
  | "role"
  | "skill"
  | "resource"
  | "enforcement"
  | "plan"
  | "question"
  | "reflection"
  | "scene";

/** Each kind of card has a mark of its own, so that colour is never the only sign. */
const MARKS: Record<CardKind, string> = {
  problem: "M12 3a9 9 0 108.5 12M20.5 9A9 9 0 0016 4M12 8v5M12 16.5v.01",
  role: "M12 11.5a4 4 0 100-8 4 4 0 000 8zM4.5 20.5c.6-4.5 3.5-6.5 7.5-6.5s6.9 2 7.5 6.5",
  skill: "M4 5h16v11h-8.5L7 20v-4H4zM8 9h8M8 12h5",
  resource: "M4 9.5h4.2a2.3 2.3 0 113.6 0H16v4.2a2.3 2.3 0 110 3.6V21H4z",
  enforcement: "M12 3v18M5 7h14M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5zM8 21h8",
  reflection:
    "M12 4c5 0 8 3.2 8 7.5S17 19 12 19c-1 0-2-.1-2.9-.4L4.5 20.5l1.2-4A7.3 7.3 0 014 11.5C4 7.2 7 4 12 4zM9.8 9.5c.2-2.6 4.6-2.5 4.4.2-.1 1.7-2.2 1.6-2.2 3.3M12 15.8v.01",
  question:
    "M5 5h14v10h-6l-4.5 4.5V15H5zM9.8 8.6c.3-2.2 4.3-2.1 4.1.3-.1 1.4-1.9 1.4-1.9 2.7M12 13.2v.01",
  scene: "M12 3.5l9 16H3zM12 10v4.5M12 17v.01",
  plan: "M6 3h9l4 4v14H6zM9.5 11.5h6M9.5 15.5h6M14.5 3.5V8H19",
};

export function Mark({ kind, size = 20 }: { kind: CardKind; size?: number }) {
  return <Drawn class="mark" data-kind={kind} path={MARKS[kind]} size={size} />;
}

type CardProps = {
  kind: CardKind;
  title: ComponentChildren;
  /** The one strong line. */
  line?: ComponentChildren;
  children?: ComponentChildren;
  /** Quiet words in the corner, such as how often a card is used. */
  corner?: ComponentChildren;
};

/** A card as one would like to hold it: a title, one strong line, quiet details. */
export function Card({ kind, title, line, children, corner }: CardProps) {
  return (
    <article class="card" data-kind={kind}>
      <header class="card-head">
        <Mark kind={kind} />
        <span>{say(`card-${kind}`)}</span>
        {corner && <span class="card-corner">{corner}</span>}
      </header>
      <h2 class="card-title">{title}</h2>
      {line && <p class="card-line">{line}</p>}
      {children && <div class="card-more">{children}</div>}
    </article>
  );
}

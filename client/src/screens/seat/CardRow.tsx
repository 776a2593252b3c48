import type { ComponentChildren } from "preact";
import { type CardKind, Mark } from "../../parts/Card";
import "./phases/plan.css";

type CardRowProps = {
  kind?: CardKind;
  title: ComponentChildren;
  /** In small letters below the title. */
  children?: ComponentChildren;
  /** Without it the row is only to be read. */
  onPick?: (() => void) | undefined;
  /** Not to be had now; it keeps its place. */
  off?: boolean;
};

/** A card, or words that may become one, in a list. */
export function CardRow({ kind = "resource", title, children, onPick, off }: CardRowProps) {
  const inside = (
    <>
      <Mark kind={kind} />
      <span class="plan-words">
        <strong>{title}</strong>
        {children}
      </span>
    </>
  );
  if (!onPick) return <div class="plan-row">{inside}</div>;
  return (
    <button
      type="button"
      class="plan-row"
      aria-disabled={off ? "true" : undefined}
      onClick={off ? undefined : onPick}
    >
      {inside}
    </button>
  );
}

import type { ComponentChildren, HTMLAttributes } from "preact";
import "./button.css";

type Look = "plain" | "quiet" | "bare";

export type ButtonProps = {
  onTap: () => void;
  children: ComponentChildren;
  look?: Look;
  /** Fills the width it is given. */
  wide?: boolean;
  /** Greyed but still reachable: its answer is on the way, or something is missing. */
  off?: boolean;
  pressed?: boolean;
  /** Sends the form it stands in. */
  submits?: boolean;
  /** The key that presses it, as in `N`. */
  shortcut?: string;
} & Pick<
  HTMLAttributes<HTMLButtonElement>,
  "id" | "title" | "aria-label" | "aria-expanded" | "aria-describedby"
>;

/** Something to tap. Greyed, it keeps its place and the focus, so that nothing moves. */
export function Button({
  onTap,
  children,
  look = "plain",
  wide,
  off,
  pressed,
  submits,
  shortcut,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={submits ? "submit" : "button"}
      class="button"
      data-look={look}
      data-wide={wide ? "" : undefined}
      aria-disabled={off ? "true" : undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      onClick={off ? undefined : onTap}
      {...rest}
    >
      {children}
    </button>
  );
}

import type { ComponentChildren, HTMLAttributes } from "preact";
import "./button.css";

type Look = "plain" | "quiet" | "bare";

type ButtonProps = {
  onTap: () => void;
  children: ComponentChildren;
  look?: Look;
  /** Fills the width it is given. */
  wide?: boolean;
  /** Greyed but still reachable: its answer is on the way, or something is missing. */
  off?: boolean;
  pressed?: boolean;
} & Pick<HTMLAttributes<HTMLButtonElement>, "id" | "title" | "aria-label" | "aria-expanded">;

/** Something to tap. Greyed, it keeps its place and the focus, so that nothing moves. */
export function Button({
  onTap,
  children,
  look = "plain",
  wide,
  off,
  pressed,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-look={look}
      data-wide={wide ? "" : undefined}
      aria-disabled={off ? "true" : undefined}
      aria-pressed={pressed}
      onClick={off ? undefined : onTap}
      {...rest}
    >
      {children}
    </button>
  );
}

import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { say } from "../words";
import { Icon } from "./Icon";
import "./sheet.css";

type SheetProps = {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** What stays in reach while the rest scrolls. */
  foot?: ComponentChildren;
};

/** A sheet of paper that slides up over the screen; it holds the focus until it is closed. */
export function Sheet({ title, onClose, children, foot }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself.
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="sheet-paper">
        <header class="sheet-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="sheet-close" onClick={onClose} aria-label={say("close")}>
            <Icon name="close" />
          </button>
        </header>
        <div class="sheet-body">{children}</div>
        {foot && <footer class="sheet-foot">{foot}</footer>}
      </div>
    </dialog>
  );
}

import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { say } from "../words";
import { Aloud } from "./Aloud";
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
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => opener instanceof HTMLElement && opener.focus();
  }, []);
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
        <div class="sheet-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="sheet-close" onClick={onClose} aria-label={say("close")}>
            <Icon name="close" />
          </button>
        </div>
        <div class="sheet-body">{children}</div>
        {foot && <div class="sheet-foot">{foot}</div>}
      </div>
      <Aloud />
    </dialog>
  );
}

import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { onward } from "../../parts/figures";

const WALK: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - onward(),
  ArrowRight: (at) => at + onward(),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Makes a row of buttons one stop for the Tab key: arrow keys walk along it, and it keeps the place. */
export function useOneStop(row: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const buttons = buttonsOf(row.current);
    stopAt(
      buttons.find((button) => button.getAttribute("tabindex") === "0") ?? buttons[0],
      buttons,
    );
  });
  useEffect(() => {
    const place = row.current;
    place?.addEventListener("keydown", walk);
    place?.addEventListener("focusin", follow);
  }, []);
}

function buttonsOf(row: EventTarget | null): readonly HTMLElement[] {
  return row instanceof HTMLElement
    ? [...row.querySelectorAll<HTMLElement>(":scope > button")]
    : [];
}

function stopAt(stop: HTMLElement | undefined, buttons: readonly HTMLElement[]): void {
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}

function follow({ target, currentTarget }: FocusEvent): void {
  const buttons = buttonsOf(currentTarget);
  const stop = buttons.find((button) => button === target);
  if (stop) stopAt(stop, buttons);
}

function walk(event: KeyboardEvent): void {
  const buttons = buttonsOf(event.currentTarget);
  const at = buttons.indexOf(event.target as HTMLElement);
  const step = WALK[event.key];
  if (!step || at < 0) return;
  event.preventDefault();
  buttons[step(at, buttons.length)]?.focus();
}

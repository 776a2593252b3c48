const HEADINGS = "h1, h2, h3";

/**
 * Keeps the focus on the screen. When the part that has it goes, as a button does with its prompt,
 * the focus passes to the nearest heading around it: what is asked now is read, and Tab leads on
 * from there. Who tapped beside it has left it: then nothing takes the focus.
 */
export function keepFocus(): void {
  let around: readonly Element[] = [];
  let isByKeys = false;
  addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    around = [...ancestors(target)];
    isByKeys = target.matches(":focus-visible");
  });
  addEventListener("focusout", ({ target }) =>
    queueMicrotask(() => {
      const isLeft = document.activeElement === document.body && target === around[0];
      if (isLeft && around[0]?.isConnected) around = [];
    }),
  );
  new MutationObserver(() => {
    const isLost = document.activeElement === document.body && around[0]?.isConnected === false;
    const heading = isLost && headingNear(around);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: !isByKeys });
  }).observe(document, { childList: true, subtree: true });
}

function* ancestors(part: Element): Generator<Element> {
  for (let at: Element | null = part; at; at = at.parentElement) yield at;
}

/** On the sheet that lies on top, else in the closest of these that is still there. */
function headingNear(around: readonly Element[]): HTMLElement | undefined {
  const sheet = [...document.querySelectorAll("dialog[open]")].at(-1);
  const left = around.filter((part) => part.isConnected && (!sheet || sheet.contains(part)));
  const places = left.length > 0 ? left : [sheet ?? document.body];
  return places
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>(HEADINGS)])
    .find((heading) => heading.checkVisibility());
}

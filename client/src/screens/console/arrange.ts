import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "./desk";

/** Where each table stands, worst first: those that want a look as cards, the rest as tiles. */
type Arrangement = {
  readonly cards: readonly number[];
  readonly tiles: readonly number[];
};

const HELD_FOR = 2500;

export function arrange(desk: Desk): Arrangement {
  const order = desk.room?.order ?? [];
  const cards = order.filter((no) => wantsLook(desk, no));
  return { cards, tiles: order.filter((no) => !cards.includes(no)) };
}

/** A call for help has its own strip on top. */
function wantsLook(desk: Desk, no: number): boolean {
  const need = desk.tile(no)?.need ?? "none";
  return need !== "none" && need !== "help";
}

/**
 * The arrangement, held still while a pointer or the keyboard is at work inside `place`: nothing
 * moves under the thumb.
 */
export function useHeld(fresh: Arrangement, place: RefObject<HTMLElement | null>): Arrangement {
  const held = useRef(fresh);
  const busyUntil = useRef(0);
  const [, look] = useState(0);
  useEffect(() => watch(place.current, busyUntil, () => look((count) => count + 1)), [place]);
  if (performance.now() >= busyUntil.current || isOutgrown(held.current, fresh)) {
    held.current = fresh;
  }
  return held.current;
}

function watch(place: HTMLElement | null, busyUntil: { current: number }, free: () => void) {
  if (!place) return;
  let timer = 0;
  const busy = () => {
    busyUntil.current = performance.now() + HELD_FOR;
    clearTimeout(timer);
    timer = window.setTimeout(free, HELD_FOR + 50);
  };
  const events = ["pointermove", "pointerdown", "focusin", "keydown"] as const;
  for (const name of events) place.addEventListener(name, busy);
  return () => {
    clearTimeout(timer);
    for (const name of events) place.removeEventListener(name, busy);
  };
}

/** Whether there are other tables now than those that are held. */
function isOutgrown(held: Arrangement, fresh: Arrangement): boolean {
  const count = ({ cards, tiles }: Arrangement) => cards.length + tiles.length;
  return count(held) !== count(fresh);
}

import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "./desk";

/** Where each table stands, worst first: those that want a look as cards, the rest as tiles. */
export type Arrangement = {
  readonly cards: readonly number[];
  /** Tables beyond the third whose numbers want a look: tiles until they are asked for (GAME §3). */
  readonly later: readonly number[];
  readonly tiles: readonly number[];
};

const NUDGES_AT_ONCE = 3;
const HELD_FOR = 2500;

export function arrange(desk: Desk): Arrangement {
  const order = desk.room?.order ?? [];
  const looks = order.filter((no) => wantsLook(desk, no));
  const nudged = looks.filter((no) => desk.tile(no)?.need === "metric");
  const later = nudged.slice(NUDGES_AT_ONCE);
  const cards = looks.filter((no) => !later.includes(no));
  return { cards, later, tiles: order.filter((no) => !cards.includes(no)) };
}

/** A call for help has its own strip on top; a nudge that was tended to may rest. */
function wantsLook(desk: Desk, no: number): boolean {
  const tile = desk.tile(no);
  if (!tile || tile.need === "none" || tile.need === "help") return false;
  const reason = tile.need === "metric" ? (tile.need_metric ?? "") : tile.need;
  return !desk.tendedTo(no, reason);
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

import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { keep, recall } from "../wire/keep";

/** What is kept on this device at `place`; undefined forgets it. */
export function useKept<T>(place: string): [kept: T | undefined, set: (next?: T) => void] {
  const [kept, setKept] = useState<T | undefined>(() => recall<T>(place) ?? undefined);
  const set = (next?: T) => {
    keep(place, next);
    setKept(() => next);
  };
  return [kept, set];
}

/** A place on this device for each seat, where `none` is as good as nothing. */
type KeptBySeat<T> = {
  /** Whatever is drawn from it follows changes. */
  of: (code: string, seat: string) => T;
  hold: (code: string, seat: string, kept: T) => void;
};

export function keptBySeat<T extends object>(name: string, none: T): KeptBySeat<T> {
  const held = signal<Readonly<Record<string, T>>>({});
  const placeOf = (code: string, seat: string) => `${name}.${code}.${seat}`;
  return {
    of(code, seat) {
      const place = placeOf(code, seat);
      return held.value[place] ?? recall<T>(place) ?? none;
    },
    hold(code, seat, kept) {
      const place = placeOf(code, seat);
      keep(place, Object.keys(kept).length > 0 ? kept : undefined);
      held.value = { ...held.value, [place]: kept };
    },
  };
}

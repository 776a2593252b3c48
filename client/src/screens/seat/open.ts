import { useState } from "preact/hooks";
import type { Sitting } from "./sitting";

const opened = new Map<string, unknown>();

/**
 * The sheet that lies open over a prompt, or the page it is turned to. Where somebody else's tap
 * brings another prompt of the same phase, or stops the table for a while, it is there again as soon
 * as it can be.
 */
export function useOpen<T>(at: Sitting, name: string): [T | null, (sheet: T | null) => void] {
  const place = `${at.code} ${at.seat.seat} ${at.table.phase} ${name}`;
  const [sheet, show] = useState<T | null>((opened.get(place) as T | undefined) ?? null);
  return [
    sheet,
    (next) => {
      opened.set(place, next);
      show(next);
    },
  ];
}

import { useEffect, useRef } from "preact/hooks";
import { nudge } from "../../parts/device";
import type { PromptProps } from "./sitting";

/**
 * Vibrates when it is one's turn to speak or to host, and when the facilitator calls: what the whole
 * table knows anyway, so that a buzz tells nothing about anybody.
 */
export function Nudges({ at }: PromptProps) {
  const key = at.seat.prompt.key;
  const turn = key === "summon" || key.startsWith("speak") ? key.split("_")[0] : "";
  const told = at.table.told?.id;
  useOnChange(turn);
  useOnChange(told);
  useOnChange(at.seat.is_host ? at.table.phase : "");
  return null;
}

/** Nudges when `moment` becomes another one; not for what stood there already. */
function useOnChange(moment: string | undefined): void {
  const last = useRef(moment);
  useEffect(() => {
    if (moment && moment !== last.current) nudge();
    last.current = moment;
  }, [moment]);
}

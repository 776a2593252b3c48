import { useEffect } from "preact/hooks";

/** Keeps the screen from going dark while `wanted`, where the browser can: most can by https only. */
export function useWakefulness(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !navigator.wakeLock) return;
    let isOver = false;
    let held: WakeLockSentinel | undefined;
    const isHeld = () => held !== undefined && !held.released;
    const hold = async () => {
      if (document.visibilityState !== "visible" || isHeld()) return;
      const lock = await navigator.wakeLock.request("screen").catch(() => undefined);
      if (isOver || isHeld()) void lock?.release();
      else held = lock;
    };
    void hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", hold);
      void held?.release();
    };
  }, [wanted]);
}

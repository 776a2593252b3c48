import { useEffect, useRef } from "preact/hooks";
import { sayAloud } from "../../parts/Aloud";
import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { type Desk, useDesk } from "./desk";
import { callsOf } from "./Helps";
import { needWords } from "./needs";

/** Says once what is new, whoever did it: a need, a pause, whom a table has got; never what goes on. */
export function Announcer() {
  const desk = useDesk();
  const known = useRef<ReadonlySet<string> | null>(null);
  const standing = new Map(desk.room && roomWords(desk.room));
  for (const { no, id, help } of callsOf(desk)) {
    standing.set(`${no}:${id}`, say("tables-new-need", { no, why: say(`help-${help.kind}`) }));
  }
  for (const no of desk.room?.order ?? []) {
    const tile = desk.tile(no);
    if (tile?.is_uneasy) {
      standing.set(`${no}:uneasy`, say("tables-new-need", { no, why: say("tile-uneasy") }));
    }
    if (!tile || tile.need === "none" || tile.need === "help") continue;
    const key = `${no}:${tile.need}:${tile.need_metric ?? ""}`;
    standing.set(key, say("tables-new-need", { no, why: needWords(tile) }));
  }
  useComers(desk);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(standing.keys());
    if (!before) return;
    const fresh = [...standing].filter(([key]) => !before.has(key)).map(([, words]) => words);
    if (fresh.length > 0) sayAloud(fresh.join(" "));
  });
  return null;
}

/** How the whole room stands. */
function roomWords({ is_summoned, is_paused, hides_numbers }: ConsoleView): [string, string][] {
  const flow = `flow-${is_summoned ? "summon" : is_paused ? "pause" : "resume"}`;
  const numbers = hides_numbers ? "numbers-hidden" : "numbers-shown";
  return [flow, numbers].map((key) => [key, say(key)]);
}

/** Tells of a table where more people sit than before. */
function useComers(desk: Desk): void {
  const known = useRef<ReadonlyMap<number, number> | null>(null);
  const seats = new Map((desk.room?.order ?? []).map((no) => [no, desk.tile(no)?.of ?? 0]));
  useEffect(() => {
    const before = known.current;
    known.current = seats;
    if (!before) return;
    const grown = [...seats].filter(([no, of]) => of > (before.get(no) ?? of));
    if (grown.length > 0) desk.hear(grown.map(([no]) => say("tables-came", { no })).join(" "));
  });
}

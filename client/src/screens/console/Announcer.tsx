import { useEffect, useRef } from "preact/hooks";
import { sayAloud } from "../../parts/Aloud";
import { say } from "../../words";
import { type Desk, useDesk } from "./desk";
import { callsOf } from "./Helps";
import { needWords } from "./needs";

/** Says a need aloud when it is new, once, and whom a table has got; never what is merely going on. */
export function Announcer() {
  const desk = useDesk();
  const known = useRef<ReadonlySet<string> | null>(null);
  const needs = new Map<string, string>();
  for (const { no, id, help } of callsOf(desk)) {
    needs.set(`${no}:${id}`, say("tables-new-need", { no, why: say(`help-${help.kind}`) }));
  }
  for (const no of desk.room?.order ?? []) {
    const tile = desk.tile(no);
    if (!tile || tile.need === "none" || tile.need === "help") continue;
    const key = `${no}:${tile.need}:${tile.need_metric ?? ""}`;
    needs.set(key, say("tables-new-need", { no, why: needWords(tile) }));
  }
  useComers(desk);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(needs.keys());
    if (!before) return;
    const fresh = [...needs].filter(([key]) => !before.has(key)).map(([, words]) => words);
    if (fresh.length > 0) sayAloud(fresh.join(" "));
  });
  return null;
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

import { signal } from "@preact/signals";
import { said } from "../../../src/parts/Aloud";
import { Desk } from "../../../src/screens/console/desk";
import type { Connection } from "../../../src/wire/connection";
import type {
  Ack,
  Command,
  ConfigView,
  ConsoleView,
  NotesView,
  PersonFace,
  Tile,
} from "../../../src/wire/types";

/** A room that runs, with as many tables as it has tiles. */
export function aRoom(more: Partial<ConsoleView> = {}): ConsoleView {
  return {
    name: "Friday",
    code: "KD7P4M",
    status: "running",
    deck: "Lantern Street",
    minutes: 90,
    pace: "room",
    languages: ["en"],
    is_rehearsal: false,
    tables: 3,
    people: {},
    faults: [],
    run: [
      { phase: "P0", minutes: 5 },
      { phase: "P4", minutes: 18 },
    ],
    leg: 1,
    is_paused: false,
    is_summoned: false,
    role: "lead",
    staff: {},
    is_led: true,
    may_table: ["add_time", "pause", "tell", "answer_help", "answer_nudge", "keep_company"],
    may: ["advance", "undo_advance", "pause", "summon", "add_time", "tell", "answer_help"],
    order: [],
    joins: {},
    front: ["M1", "M2", "M8", "M13"],
    late: [],
    ahead: 0,
    hides_numbers: false,
    muted: [],
    calls: {},
    ...more,
  };
}

export function aTile(no: number, more: Partial<Tile> = {}): Tile {
  return {
    no,
    kind: "mixed",
    phase: "P4",
    behind: 0,
    lent: 0,
    here: 6,
    of: 6,
    is_ready: false,
    is_done: false,
    stops: [],
    helps: {},
    wheel: [],
    readings: {},
    past: {},
    need: "none",
    nudge: [],
    tips: [],
    wants_check_in: false,
    is_uneasy: false,
    misses: [],
    ...more,
  };
}

export function aPerson(alias: string, table?: number): PersonFace {
  const face = {
    alias,
    group: "community" as const,
    is_pinned: false,
    looks_on: false,
    co_holds: false,
    has_phone: true,
    is_away: false,
  };
  return table === undefined ? face : { ...face, table };
}

export type Asked = { readonly wish: Command; readonly table?: number };

/** A desk whose server shows these parts, says `ack` to all and keeps what it was asked. */
export function aDesk(
  room: ConsoleView,
  tiles: readonly Tile[] = [],
  ack: Ack = { ok: true },
  config?: ConfigView,
  notes: NotesView["notes"] = {},
) {
  const parts = signal<Record<string, unknown>>({ room, config, notes: { notes } });
  const show = (shown: readonly Tile[], order = shown.map((tile) => tile.no)) => {
    const named = shown.map((tile) => [`tile.${tile.no}`, tile]);
    parts.value = { room: { ...room, order }, ...Object.fromEntries(named) };
  };
  const change = (more: Partial<ConsoleView>) => {
    parts.value = { ...parts.value, room: { ...(parts.value.room as ConsoleView), ...more } };
  };
  const asked: Asked[] = [];
  const server = {
    view: (name: string) => parts.value[name],
    request: async (wish: Command, { table }: { table?: number } = {}) => {
      asked.push(table === undefined ? { wish } : { wish, table });
      return ack;
    },
  };
  if (tiles.length > 0) show(tiles);
  return { desk: new Desk(server as unknown as Connection), asked, show, change };
}

/** The last words that a screen reader was given. */
export function heard(): string {
  return said.value.at(-1)?.words ?? "";
}

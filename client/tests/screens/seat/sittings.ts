import { signal } from "@preact/signals";
import { Sitting } from "../../../src/screens/seat/sitting";
import type { Connection } from "../../../src/wire/connection";
import type {
  FieldView,
  OfferView,
  SeatCommand,
  SeatView,
  TableView,
} from "../../../src/wire/types";

/** An offer of this verb; each argument may be one of the values given. */
export function anOffer(
  verb: SeatCommand["type"],
  options: Readonly<Record<string, readonly (string | number)[]>> = {},
): Readonly<Record<string, OfferView>> {
  const fields = Object.entries(options).map(([name, values]): [string, FieldView] => [
    name,
    { kind: "one", options: values },
  ]);
  return { [verb]: { verb, fields: Object.fromEntries(fields) } };
}

/** No more than most screens look at. */
const TABLE: Partial<TableView> = {
  no: 3,
  deck: "Lantern Street",
  language: "en",
  run: ["P0", "P1", "P11"],
  leg: 1,
  stops: [],
  is_done: false,
  is_ready: false,
  talks_on: false,
  seats: {
    s1: { alias: "Maple", is_here: true, is_observer: false, has_phone: true },
    s2: { alias: "River", is_here: true, is_observer: false, has_phone: true },
  },
  seat_order: ["s1", "s2"],
  lines: 0,
  roles: {},
  role_order: [],
};

const SEAT: Partial<SeatView> = {
  seat: "s1",
  alias: "Maple",
  group: "community",
  language: "en",
  languages: ["en"],
  plays: true,
  is_host: false,
  has_phone: true,
  prompt: { id: "2.0", key: "wait", names: {} },
  hand: [],
  lines: [],
  offers: {},
  helps: [],
};

/** A seat at a table as the server shows them, and what the server was asked. */
export function aSitting(table: Partial<TableView> = {}, seat: Partial<SeatView> = {}) {
  const asked: SeatCommand[] = [];
  const line = {
    refused: signal(null),
    granted: signal(0),
    outbox: { waiting: [] },
    request: async (wish: SeatCommand) => {
      asked.push(wish);
      return { ok: true };
    },
  };
  const at = new Sitting(
    line as unknown as Connection,
    "KD7P4M",
    { ...TABLE, ...table } as TableView,
    { ...SEAT, ...seat } as SeatView,
  );
  return { at, asked };
}

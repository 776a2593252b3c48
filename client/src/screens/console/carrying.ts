import { signal } from "@preact/signals";
import { sayAloud } from "../../parts/Aloud";
import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import type { Desk } from "./desk";

/** A person being moved, and the table they hover over. */
type Carried = { readonly seat: string; readonly over: number | null };

/** The tables one may sit down at: all that are laid before the start, and those in use after it. */
export function tablesOf(room: ConsoleView | undefined): readonly number[] {
  if (!room) return [];
  if (room.status === "running") return [...room.order].sort((one, other) => one - other);
  return Array.from({ length: room.tables }, (_, index) => index + 1);
}

/** Moving people between tables: the mouse, a finger and the keyboard all do these four things. */
export class Carrying {
  readonly desk: Desk;
  readonly now = signal<Carried | null>(null);
  /** Who was put down last and where; the focus follows them there. */
  readonly landed = signal<{ readonly seat: string; readonly table: number } | null>(null);

  constructor(desk: Desk) {
    this.desk = desk;
  }

  pick(seat: string): void {
    const person = this.#room?.people[seat];
    if (!person) return;
    this.now.value = { seat, over: person.table ?? null };
    sayAloud(say("lobby-picked", { name: person.alias }));
  }

  hover(table: number): void {
    const carried = this.now.peek();
    if (!carried || carried.over === table) return;
    this.now.value = { ...carried, over: table };
    const count = this.#peopleAt(table);
    sayAloud(say("lobby-over", { no: table, count }));
  }

  /** Hovers over the table before (-1) or after (1) this one. */
  step(by: number): void {
    const tables = tablesOf(this.#room);
    const over = this.now.peek()?.over;
    const from = over == null ? (by > 0 ? -1 : tables.length) : tables.indexOf(over);
    const next = tables[Math.min(Math.max(from + by, 0), tables.length - 1)];
    if (next !== undefined) this.hover(next);
  }

  async put(table: number | null | undefined = this.now.peek()?.over): Promise<void> {
    const carried = this.now.peek();
    const person = carried && this.#room?.people[carried.seat];
    if (!carried || !person) return;
    this.now.value = null;
    if (table == null || table === person.table) {
      sayAloud(say("lobby-left", { name: person.alias }));
      return;
    }
    this.landed.value = { seat: carried.seat, table };
    const type = this.desk.may("move_seat") ? "move_seat" : "assign_seat";
    const done = await this.desk.ask({ type, seat: carried.seat, table });
    if (done) sayAloud(say("lobby-put", { name: person.alias, no: table }));
  }

  leave(): void {
    const seat = this.now.peek()?.seat;
    this.now.value = null;
    const name = seat && this.#room?.people[seat]?.alias;
    if (name) sayAloud(say("lobby-left", { name }));
  }

  #peopleAt(table: number): number {
    return Object.values(this.#room?.people ?? {}).filter((person) => person.table === table)
      .length;
  }

  get #room(): ConsoleView | undefined {
    return this.desk.room;
  }
}

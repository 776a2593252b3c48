import { signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { sayAloud } from "../../parts/Aloud";
import type { Connection } from "../../wire/connection";
import type {
  Ack,
  Code,
  ConfigView,
  ConsoleCommand,
  ConsoleView,
  Granted,
  NoteView,
  Tile,
} from "../../wire/types";
import { hasWords, say } from "../../words";
import { Lock } from "./lock";

const GOOD_FOR = 10_000;
const NEWS_FOR = 30_000;

/** Everything the console's parts share: the connection, what is chosen, and what was just said. */
export class Desk {
  readonly connection: Connection;
  /** A short remark on screen, such as why a wish was refused. */
  readonly remark = signal("");
  /** What just came about, for a moment. */
  readonly news = signal("");
  /** The table whose drawer is open. */
  readonly chosen = signal<number | null>(null);
  readonly onlyNeeds = signal(false);

  /** Where the drawer was opened from, when that was not the table's tile. */
  private openedFrom: HTMLElement | undefined;
  private readonly screenLock: Lock;
  private newsEnds = 0;
  private added = 0;

  /** `lockedBy` is where this device keeps its screen lock. */
  constructor(connection: Connection, lockedBy = "lock") {
    this.connection = connection;
    this.screenLock = new Lock(lockedBy);
  }

  /** Opens the drawer of a table; without one the drawer closes, and the focus stays where it is. */
  choose(table: number | null, from?: HTMLElement): void {
    if (this.chosen.peek() === table) return;
    this.chosen.value = table;
    this.openedFrom = from;
  }

  /** Closes the drawer, and the focus goes back to where it was opened from. */
  close(): void {
    const table = this.chosen.peek();
    const from = this.openedFrom;
    if (table === null) return;
    this.choose(null);
    (from?.isConnected ? from : document.getElementById(`table-${table}`))?.focus();
  }

  get isLocked(): boolean {
    return this.screenLock.isOn.value;
  }

  lock(phrase: string): void {
    this.screenLock.close(phrase);
    sayAloud("");
  }

  /** Whether that was the phrase. */
  unlock(phrase: string): boolean {
    return this.screenLock.open(phrase);
  }

  /** One's own notes, in the order they were written. */
  get notes(): Readonly<Record<string, NoteView>> {
    return this.connection.view("notes")?.notes ?? {};
  }

  /** What is settled of the workshop; a lead's alone. */
  get config(): ConfigView | undefined {
    return this.connection.view("config");
  }

  get room(): ConsoleView | undefined {
    return this.connection.view("room");
  }

  /** Whether this link opened something once and no longer does. */
  get wasDismissed(): boolean {
    return this.room === undefined && this.connection.view("notes") !== undefined;
  }

  tile(no: number): Tile | undefined {
    return this.connection.view(`tile.${no}`);
  }

  may(verb: ConsoleCommand["type"]): boolean {
    return this.room?.may.includes(verb) ?? false;
  }

  /** Whether this may be wished of one table. */
  mayAt(verb: ConsoleCommand["type"]): boolean {
    return this.room?.may_table.includes(verb) ?? false;
  }

  /** Whether whoever leads has one table only, which moves as the room does. */
  get isOneTable(): boolean {
    return this.room?.role === "lead" && this.room.order.length === 1;
  }

  /** Asks the server, for one table or for all. Says why when it does not happen. */
  async ask(wish: ConsoleCommand, table?: number): Promise<boolean> {
    return (await this.send(wish, table))?.ok ?? false;
  }

  /** Asks for something that is given: what it is, or undefined when it does not happen. */
  async wish(wish: ConsoleCommand): Promise<Granted["gives"]> {
    const ack = await this.send(wish);
    return ack?.ok ? ack.gives : undefined;
  }

  private async send(wish: ConsoleCommand, table?: number): Promise<Ack | null> {
    const sending = { goodFor: GOOD_FOR, ...(table === undefined ? {} : { table }) };
    const ack = await Promise.race([this.connection.request(wish, sending), patience()]);
    this.say(ack?.ok ? "" : ack ? refusalWords(ack.code, ack.where) : say("refused-offline"));
    return ack;
  }

  /**
   * Gives one table more time, or all of them, and says how much in all while that is still news: a
   * clock that stands still shows nothing.
   */
  async addTime(minutes: number, table?: number): Promise<boolean> {
    if (!(await this.ask({ type: "add_time", minutes }, table))) return false;
    const isMore = this.news.value === addedWords(this.added, table);
    this.added = isMore ? this.added + minutes : minutes;
    this.hear(addedWords(this.added, table));
    return true;
  }

  /** Tells what came about, on screen for a moment and aloud. */
  hear(text: string): void {
    this.news.value = text;
    sayAloud(text);
    clearTimeout(this.newsEnds);
    this.newsEnds = window.setTimeout(() => {
      this.news.value = "";
    }, NEWS_FOR);
  }

  /** Says something on screen and aloud. */
  say(text: string): void {
    this.remark.value = text;
    if (text) sayAloud(text);
  }
}

/** Why something was refused, in the words of the place that it is about where there are any. */
export function refusalWords(code: Code, where?: string): string {
  if (where?.endsWith("content_off")) return say("house-topics-many");
  if (where === "do.was") return say("refused-reunite-was");
  return say(hasWords(`refused-${code}`) ? `refused-${code}` : `code-${code}`);
}

function addedWords(minutes: number, table: number | undefined): string {
  if (table === undefined) return say("console-added", { minutes });
  return say("console-added-one", { minutes, no: table });
}

function patience(): Promise<Ack | null> {
  return new Promise((resolve) => setTimeout(resolve, GOOD_FOR, null));
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("This part stands outside a console.");
  return desk;
}

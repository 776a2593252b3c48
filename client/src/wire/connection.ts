import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { hearTime } from "./clock";
import { Line } from "./line";
import { freshId, Outbox, type Waiting } from "./outbox";
import { fromSnapshot, type Parts, patched } from "./parts";
import type {
  Ack,
  Code,
  Command,
  ConsoleParts,
  DoorParts,
  Granted,
  Hello,
  HouseParts,
  LobbyParts,
  Notice,
  Patch,
  Refused,
  Request,
  SeatParts,
  Snapshot,
  WallParts,
} from "./types";

/** Every part there is, by its name on the wire. */
export type Views = SeatParts & LobbyParts & DoorParts & WallParts & HouseParts & ConsoleParts;

/** `closed` will not heal by itself: the door refused, or the seat was opened elsewhere. */
type LineState = "connecting" | "online" | "offline" | "closed";

/** How a request goes: quoting an offer, for one table, or worth sending for so many ms only. */
type Sending = { offer?: string; table?: number; goodFor?: number };

const REFRESH_WITHIN = 8_000;
const SLEPT_AFTER = 15_000;
/** Refusals at the door that pass by themselves. */
const PASSING = new Set<Code>(["busy", "too_fast"]);

/** One client's connection: the parts it is shown, and the one thing it can do, `request`. */
export class Connection {
  readonly status = signal<LineState>("connecting");
  /** Why the connection is `closed`. */
  readonly reason = signal<Code | "replaced" | null>(null);
  /** The last refusal, also of a request that a reload left without its asker. */
  readonly refused = signal<Refused | null>(null);
  /** How many requests were granted, except those that the person did not make. */
  readonly granted = signal(0);
  /** What the last granted request gave, also when a reload has lost its asker. */
  readonly given = signal<NonNullable<Granted["gives"]> | null>(null);
  readonly outbox: Outbox;
  readonly #parts = signal<Parts>({});
  readonly #views = new Map<string, ReadonlySignal<unknown>>();
  readonly #askers = new Map<string, (ack: Ack) => void>();
  readonly #sent = new Set<string>();
  readonly #line: Line;
  #hiddenAt = 0;

  /** `outbox` names the place on this device that keeps what is not yet acknowledged. */
  constructor(hello: Hello, outbox: string | null = null) {
    this.outbox = new Outbox(outbox);
    this.#line = new Line(hello, {
      opened: () => this.#opened(),
      lost: () => this.#lost(),
      turnedAway: (code) => this.#turnedAway(code),
      heard: (name, word) => this.#heard(name, word),
    });
    this.#line.open();
    addEventListener("visibilitychange", this.#woke);
    addEventListener("pageshow", this.#woke);
    addEventListener("online", this.#woke);
    addEventListener("offline", this.#cut);
  }

  /** One part as it stands, or undefined while it is not shown. */
  view<K extends keyof Views>(name: K): Views[K] | undefined {
    const key = String(name);
    const found = this.#views.get(key) ?? computed(() => this.#parts.value[key]?.view);
    this.#views.set(key, found);
    return found.value as Views[K] | undefined;
  }

  /** Asks for something. Resolves with the server's answer, however long the way to it is. */
  request(wish: Command, { offer, table, goodFor }: Sending = {}): Promise<Ack> {
    const request: Request = {
      id: freshId(),
      do: wish,
      ...(offer === undefined ? {} : { offer }),
      ...(table === undefined ? {} : { table }),
    };
    const entry = goodFor === undefined ? { request } : { request, until: Date.now() + goodFor };
    this.outbox.add(entry);
    const answer = new Promise<Ack>((resolve) => this.#askers.set(request.id, resolve));
    this.#flush();
    return answer;
  }

  /** Opens the connection again, as after `replaced`. */
  open(): void {
    this.reason.value = null;
    this.status.value = "connecting";
    this.#line.open();
  }

  close(): void {
    removeEventListener("visibilitychange", this.#woke);
    removeEventListener("pageshow", this.#woke);
    removeEventListener("online", this.#woke);
    removeEventListener("offline", this.#cut);
    this.#line.close();
  }

  #opened(): void {
    this.status.value = "online";
    this.#sent.clear();
    this.#flush();
  }

  #flush(): void {
    if (!this.#line.isUp) return;
    for (const entry of this.outbox.due(Date.now())) {
      if (!this.#sent.has(entry.request.id)) this.#send(entry);
    }
  }

  #send({ request }: Waiting): void {
    this.#sent.add(request.id);
    this.#line.ask(request, (ack) => {
      if (ack) this.#answered(request, ack);
      else if (this.#sent.delete(request.id)) this.#flush();
    });
  }

  #answered({ id, do: wish }: Request, ack: Ack): void {
    this.#sent.delete(id);
    this.outbox.remove(id);
    const asker = this.#askers.get(id);
    this.#askers.delete(id);
    if (!ack.ok) this.refused.value = ack;
    else if (ack.gives) this.given.value = ack.gives;
    else if (wish.type !== "refresh") this.granted.value++;
    asker?.(ack);
  }

  #lost(): void {
    this.status.value = "offline";
  }

  #turnedAway(code: Code | undefined): void {
    if (code && !PASSING.has(code)) this.#end(code);
    else this.#line.drop();
  }

  #end(reason: Code | "replaced"): void {
    this.#line.close();
    this.reason.value = reason;
    this.status.value = "closed";
  }

  #heard(name: string, word: unknown): void {
    if (name === "snapshot") this.#shown(word as Snapshot);
    else if (name === "patch") this.#changed(word as Patch);
    else if (name === "notice") this.#noticed(word as Notice);
  }

  #noticed(notice: Notice): void {
    if (notice.kind === "replaced") this.#end("replaced");
  }

  #shown(snapshot: Snapshot): void {
    hearTime(snapshot.now);
    this.#parts.value = fromSnapshot(snapshot);
  }

  #changed(patch: Patch): void {
    hearTime(patch.now);
    const parts = patched(this.#parts.peek(), patch);
    if (parts) this.#parts.value = parts;
    else if (!this.#isRefreshing)
      void this.request({ type: "refresh" }, { goodFor: REFRESH_WITHIN });
  }

  get #isRefreshing(): boolean {
    return this.outbox.waiting.some((entry) => entry.request.do.type === "refresh");
  }

  /** A phone that slept may hold a line that is dead without knowing: open a new one. */
  readonly #woke = (): void => {
    if (document.visibilityState === "hidden") {
      this.#hiddenAt = Date.now();
      return;
    }
    if (this.status.peek() === "closed") return;
    const slept = this.#hiddenAt > 0 && Date.now() - this.#hiddenAt > SLEPT_AFTER;
    this.#hiddenAt = 0;
    if (slept) this.#line.drop();
    this.#line.open();
  };

  readonly #cut = (): void => {
    if (this.status.peek() !== "closed") this.#line.drop();
  };
}

import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { io, type Socket } from "socket.io-client";
import { hearTime } from "./clock";
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
export type LineState = "connecting" | "online" | "offline" | "closed";

/** How a request goes: quoting an offer, for one table, or worth sending for so many ms only. */
export type Sending = { offer?: string; table?: number; goodFor?: number };

const ANSWER_WITHIN = 8_000;
const SLEPT_AFTER = 15_000;
const TRY_AGAIN_AFTER = 2_000;
/** Refusals at the door that pass by themselves. */
const PASSING = new Set<Code>(["busy", "too_fast"]);

/** One client's connection: the parts it is shown, and the one thing it can do, `request`. */
export class Connection {
  readonly status = signal<LineState>("connecting");
  /** Why the connection is `closed`. */
  readonly reason = signal<Code | "replaced" | null>(null);
  /** The last refusal, also of a request that a reload left without its asker. */
  readonly refused = signal<Refused | null>(null);
  /** What the last granted request gave, also when a reload has lost its asker. */
  readonly given = signal<NonNullable<Granted["gives"]> | null>(null);
  readonly outbox: Outbox;
  readonly #parts = signal<Parts>({});
  readonly #views = new Map<string, ReadonlySignal<unknown>>();
  readonly #askers = new Map<string, (ack: Ack) => void>();
  readonly #sent = new Set<string>();
  readonly #socket: Socket;
  #hiddenAt = 0;

  /** `outbox` names the place on this device that keeps what is not yet acknowledged. */
  constructor(hello: Hello, outbox: string | null = null) {
    this.outbox = new Outbox(outbox);
    this.#socket = io({
      transports: ["websocket"],
      auth: { ...hello },
      reconnectionDelayMax: 4000,
    });
    this.#socket
      .on("connect", () => this.#opened())
      .on("disconnect", (why) => this.#lost(why))
      .on("connect_error", (error) => this.#turnedAway(error))
      .on("snapshot", (snapshot: Snapshot) => this.#shown(snapshot))
      .on("patch", (patch: Patch) => this.#changed(patch))
      .on("notice", (notice: Notice) => this.#noticed(notice));
    addEventListener("visibilitychange", this.#woke);
    addEventListener("pageshow", this.#woke);
    addEventListener("online", this.#woke);
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
    this.#socket.connect();
  }

  close(): void {
    removeEventListener("visibilitychange", this.#woke);
    removeEventListener("pageshow", this.#woke);
    removeEventListener("online", this.#woke);
    this.#socket.disconnect();
  }

  #opened(): void {
    this.status.value = "online";
    this.#sent.clear();
    this.#flush();
  }

  #flush(): void {
    if (!this.#socket.connected) return;
    for (const entry of this.outbox.due(Date.now())) {
      if (!this.#sent.has(entry.request.id)) this.#send(entry);
    }
  }

  #send({ request }: Waiting): void {
    this.#sent.add(request.id);
    const answered = (error: Error | null, ack: Ack) => {
      if (error === null) this.#answered(request.id, ack);
      else if (this.#sent.delete(request.id)) this.#flush();
    };
    this.#socket.timeout(ANSWER_WITHIN).emit("request", request, answered);
  }

  #answered(id: string, ack: Ack): void {
    this.#sent.delete(id);
    this.outbox.remove(id);
    const asker = this.#askers.get(id);
    this.#askers.delete(id);
    if (!ack.ok) this.refused.value = ack;
    else if (ack.gives) this.given.value = ack.gives;
    asker?.(ack);
  }

  #lost(why: string): void {
    if (this.status.value === "closed") return;
    this.status.value = "offline";
    if (why === "io server disconnect") this.#socket.connect();
  }

  #turnedAway(error: Error & { data?: { code?: Code } }): void {
    const code = error.data?.code;
    if (code && !PASSING.has(code)) {
      this.#end(code);
      return;
    }
    this.status.value = "offline";
    if (!this.#socket.active) setTimeout(() => this.#socket.connect(), TRY_AGAIN_AFTER);
  }

  #end(reason: Code | "replaced"): void {
    this.reason.value = reason;
    this.status.value = "closed";
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
      void this.request({ type: "refresh" }, { goodFor: ANSWER_WITHIN });
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
    if (slept) this.#socket.disconnect();
    if (!this.#socket.connected) this.#socket.connect();
  };
}

import type { Ack, Code, Hello, Request } from "./types";

/** What a line tells whoever holds it. */
type Ears = {
  opened: () => void;
  /** It went down; it comes back by itself. */
  lost: () => void;
  /** The door said no, mostly with a code. The line rests until it is opened again. */
  turnedAway: (code: Code | undefined) => void;
  heard: (name: string, word: unknown) => void;
};

/** Null where the line was down or nobody answered in time. */
type Asker = { answered: (ack: Ack | null) => void; giveUp: number };

const ANSWER_WITHIN = 8_000;
const GREET_WITHIN = 20_000;
const SHORTEST_REST = 1_000;
const LONGEST_REST = 4_000;
/** The kind of a packet, the number of what it answers, and its words. */
const PACKET = /^(4?\d)(\d*)(.*)$/s;

/**
 * What the wire needs of Socket.IO's protocol (Engine.IO 4, Socket.IO 5, over WebSocket alone):
 * it greets, answers pings, asks with an acknowledgement, and tries again, a little later each time.
 */
export class Line {
  readonly #hello: Hello;
  readonly #ears: Ears;
  readonly #asked = new Map<number, Asker>();
  #socket: WebSocket | null = null;
  #isUp = false;
  #patience = GREET_WITHIN;
  #watch = 0;
  #again = 0;
  #tries = 0;
  #number = 0;

  constructor(hello: Hello, ears: Ears) {
    this.#hello = hello;
    this.#ears = ears;
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** Opens the line, unless it is open or on its way. */
  open(): void {
    clearTimeout(this.#again);
    if (this.#socket) return;
    const socket = new WebSocket(address());
    socket.onmessage = ({ data }) => this.#hear(String(data));
    socket.onclose = () => this.drop();
    this.#socket = socket;
    this.#expectWithin(GREET_WITHIN);
  }

  /** Gives up a line that may be dead; a new one comes by itself. */
  drop(): void {
    this.close();
    const rest = Math.min(SHORTEST_REST * 2 ** this.#tries++, LONGEST_REST);
    this.#again = setTimeout(() => this.open(), rest * (0.5 + Math.random()));
    this.#ears.lost();
  }

  /** Hangs up, until it is opened again. */
  close(): void {
    clearTimeout(this.#again);
    clearTimeout(this.#watch);
    if (this.#socket) {
      this.#socket.onmessage = this.#socket.onclose = null;
      this.#socket.close();
    }
    this.#socket = null;
    this.#isUp = false;
    const askers = [...this.#asked.keys()];
    for (const number of askers) this.#answer(number, null);
  }

  ask(request: Request, answered: (ack: Ack | null) => void): void {
    const number = this.#number++;
    const giveUp = setTimeout(() => this.#answer(number, null), ANSWER_WITHIN);
    this.#asked.set(number, { answered, giveUp });
    this.#socket?.send(`42${number}${JSON.stringify(["request", request])}`);
  }

  #answer(number: number, ack: Ack | null): void {
    const asker = this.#asked.get(number);
    this.#asked.delete(number);
    clearTimeout(asker?.giveUp);
    asker?.answered(ack);
  }

  #hear(text: string): void {
    const [, kind, number, words = ""] = PACKET.exec(text) ?? [];
    const said = words && JSON.parse(words);
    this.#expectWithin(this.#patience);
    if (kind === "0") this.#greet(said);
    else if (kind === "2") this.#socket?.send("3");
    else if (kind === "40") this.#opened();
    else if (kind === "42") this.#ears.heard(said[0], said[1]);
    else if (kind === "43") this.#answer(Number(number), said[0]);
    else if (kind === "44") this.#refused(said.data?.code);
    else if (kind === "1" || kind === "41") this.drop();
  }

  #greet({ pingInterval, pingTimeout }: { pingInterval: number; pingTimeout: number }): void {
    this.#patience = pingInterval + pingTimeout;
    this.#socket?.send(`40${JSON.stringify(this.#hello)}`);
  }

  #opened(): void {
    this.#tries = 0;
    this.#isUp = true;
    this.#ears.opened();
  }

  #refused(code: Code | undefined): void {
    this.close();
    this.#ears.turnedAway(code);
  }

  #expectWithin(milliseconds: number): void {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => this.drop(), milliseconds);
  }
}

function address(): string {
  const { protocol, host } = location;
  return `${protocol.replace("http", "ws")}//${host}/socket.io/?EIO=4&transport=websocket`;
}

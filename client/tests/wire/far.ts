import { vi } from "vitest";
import type { Ack, Request } from "../../src/wire/types";

/** The server's end of the one WebSocket that is open; a test holds it in its hand. */
export class Far {
  static sockets: Far[] = [];
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  readonly sent: string[] = [];
  readonly url: string;
  isClosed = false;

  constructor(url: string) {
    this.url = url;
    Far.sockets.push(this);
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.isClosed = true;
  }

  says(text: string): void {
    this.onmessage?.({ data: text });
  }

  /** The greeting of a server that asks for a sign of life every ten seconds. */
  greets(): this {
    this.says('0{"sid":"a","upgrades":[],"pingInterval":10000,"pingTimeout":10000}');
    this.says('40{"sid":"b"}');
    return this;
  }

  breaks(): void {
    this.onclose?.();
  }

  /** What was asked, each with the number that its answer quotes. */
  get asked(): readonly { number: string; request: Request }[] {
    return this.sent
      .map((text) => /^42(\d+)(.*)$/s.exec(text))
      .filter((found) => found !== null)
      .map(([, number = "", words = ""]) => ({ number, request: JSON.parse(words)[1] }));
  }

  answers(place: number, ack: Ack): void {
    this.says(`43${this.asked[place]?.number}${JSON.stringify([ack])}`);
  }

  tells(name: string, word: unknown): void {
    this.says(`42${JSON.stringify([name, word])}`);
  }

  /** The newest socket. */
  static get now(): Far {
    const socket = Far.sockets.at(-1);
    if (!socket) throw new Error("Nobody has called.");
    return socket;
  }

  /** From here on whoever opens a WebSocket is at a `Far`, and clocks stand until they are moved. */
  static listen(): void {
    Far.sockets = [];
    vi.useFakeTimers();
    vi.stubGlobal("WebSocket", Far);
  }
}

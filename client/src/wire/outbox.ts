import { signal } from "@preact/signals";
import { keep, recall } from "./keep";
import type { Request } from "./types";

/** A request that the server has not acknowledged. After `until` (ms, local clock) it means nothing any more. */
export type Waiting = { readonly request: Request; readonly until?: number };

/**
 * Requests on their way, oldest first. With a name they survive a reload; they leave only when the
 * server has answered or their time is over.
 */
export class Outbox {
  readonly #name: string | null;
  readonly #waiting = signal<readonly Waiting[]>([]);

  constructor(name: string | null) {
    this.#name = name && `outbox.${name}`;
    if (this.#name) this.#waiting.value = recall<Waiting[]>(this.#name) ?? [];
  }

  get waiting(): readonly Waiting[] {
    return this.#waiting.value;
  }

  add(entry: Waiting): void {
    this.#put([...this.#waiting.peek(), entry]);
  }

  remove(id: string): void {
    this.#put(this.#waiting.peek().filter((entry) => entry.request.id !== id));
  }

  /** Lets go of what is too late at `now`, and gives what is still worth sending. */
  due(now: number): readonly Waiting[] {
    const waiting = this.#waiting.peek();
    const left = waiting.filter((entry) => entry.until === undefined || entry.until > now);
    if (left.length < waiting.length) this.#put(left);
    return left;
  }

  #put(waiting: readonly Waiting[]): void {
    this.#waiting.value = waiting;
    if (this.#name) keep(this.#name, waiting.length > 0 ? waiting : undefined);
  }
}

/** A fresh id. A page on http has no `crypto.randomUUID`, and a hall's phones come by http. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

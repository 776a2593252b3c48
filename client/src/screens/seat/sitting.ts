import type { Connection } from "../../wire/connection";
import { fieldOf, matches, offersOf, type Verb } from "../../wire/offers";
import type { Ack, OfferView, SeatCommand, SeatView, TableView } from "../../wire/types";
import type { WordArgs } from "../../words";

const MEANT_NOW = 60_000;

/** What becomes of a wish that went out. */
export type Sending = Promise<Ack> | undefined;

/** One moment at the table as one seat has it: what is shown, and what may be done. */
export class Sitting {
  readonly line: Connection;
  readonly code: string;
  readonly table: TableView;
  readonly seat: SeatView;

  constructor(line: Connection, code: string, table: TableView, seat: SeatView) {
    this.line = line;
    this.code = code;
    this.table = table;
    this.seat = seat;
  }

  /** Whether something lies over the phase, or stops it, so that the table rests. */
  get rests(): boolean {
    return this.table.overlay !== undefined || this.table.stops.length > 0;
  }

  offers(verb: Verb): readonly OfferView[] {
    return offersOf(this.seat.offers, verb);
  }

  may(verb: Verb): boolean {
    return this.offers(verb).length > 0;
  }

  /** Whether an answer of this kind is on its way to the server. */
  isSending(verb: Verb, args: Readonly<Record<string, string | number>> = {}): boolean {
    return this.line.outbox.waiting.some((entry) => matches(entry.request, verb, args));
  }

  /** Takes up the offer that this wish fits. Without one nothing is sent, which the phone says. */
  do(wish: SeatCommand): Sending {
    if (this.offers(wish.type).some((one) => fits(one, wish)))
      return this.line.request(wish, { offer: `${this.seat.prompt.id}/${wish.type}` });
    this.line.refused.value = { ok: false, code: "locked" };
    return undefined;
  }

  /** A safety verb needs no offer. What is meant for this moment is not sent when the moment is over. */
  say(wish: SeatCommand, { anytime = false } = {}): Promise<Ack> {
    return this.line.request(wish, anytime ? {} : { goodFor: MEANT_NOW });
  }

  alias(seat: string | undefined): string {
    return (seat && this.table.seats[seat]?.alias) || "";
  }

  /** A role's title; one's own is known before the table knows it. */
  title(role: string | undefined): string {
    if (role && role === this.seat.role?.id) return this.seat.role.title;
    return (role && this.table.roles[role]?.title) || "";
  }

  /** The text of an interest that the table has learned of, by its key `card.number`. */
  interest(key: string): string {
    const [card = "", number = ""] = key.split(".");
    return this.table.roles[card]?.interests[number]?.text ?? "";
  }

  /** The names that the prompt's words mention, and that of the host. */
  get names(): WordArgs {
    const named = Object.entries({ host: this.table.host ?? "", ...this.seat.prompt.names });
    return Object.fromEntries(named.map(([name, id]) => [name, this.alias(id) || this.title(id)]));
  }
}

function fits(offer: OfferView, wish: SeatCommand): boolean {
  return Object.entries(wish).every(([name, value]) => {
    const field = name === "type" ? undefined : fieldOf(offer, name);
    if (name === "type") return true;
    return field?.kind === "one" ? field.options.includes(value as string) : field !== undefined;
  });
}

/** What every prompt is drawn from. */
export type PromptProps = { at: Sitting };

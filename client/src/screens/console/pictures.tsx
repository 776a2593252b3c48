import type { ReadingView } from "../../wire/types";
import { say } from "../../words";
import { METRICS, type MetricSheet } from "./metrics";
import "./pictures.css";

/** One dot a person at the table; filled while they are here. */
export function People({ here, of }: { here: number; of: number }) {
  const seats = Array.from({ length: of }, (_, index) => index);
  return (
    <svg
      class="people-dots"
      viewBox={`0 0 ${of * 10} 10`}
      style={{ inlineSize: `${of * 0.6}em` }}
      role="img"
      aria-label={say("tile-here", { here, of })}
    >
      {seats.map((seat) => (
        <circle
          key={seat}
          cx={seat * 10 + 5}
          cy={5}
          r={3.5}
          data-here={seat < here ? "" : undefined}
        />
      ))}
    </svg>
  );
}

/** A pin, in or out. */
export function Pin({ on }: { on: boolean }) {
  return (
    <svg class="pin" viewBox="0 0 24 24" aria-hidden="true" data-on={on ? "" : undefined}>
      <path d="M9 3h6l-1 6 3 4H7l3-4z" />
      <path d="M12 13v8" />
    </svg>
  );
}

/** An eye, open when somebody only looks on. */
export function Eye({ on }: { on: boolean }) {
  return (
    <svg class="pin eye" viewBox="0 0 24 24" aria-hidden="true" data-on={on ? "" : undefined}>
      <path d="M3 12q9-11 18 0q-9 11-18 0z" />
      <circle cx={12} cy={12} r={2.5} />
    </svg>
  );
}

/** Two heads, one of them behind the other. */
export function Two({ on }: { on: boolean }) {
  return (
    <svg class="pin eye" viewBox="0 0 24 24" aria-hidden="true" data-on={on ? "" : undefined}>
      <circle cx={9} cy={8} r={3.5} />
      <path d="M2.5 19.5c.5-4.5 3-6 6.5-6s6 1.5 6.5 6M15 4.8a3.5 3.5 0 010 6.4M17.5 14c2.5.7 3.7 2.5 4 5.5" />
    </svg>
  );
}

const LENGTH = 60;

/** Where a reading lies that has a band and no number. */
const PLACES: Readonly<Record<string, number>> = {
  look: LENGTH / 6,
  watch: LENGTH / 2,
  steady: (LENGTH * 5) / 6,
};

type Ends = MetricSheet["ends"];

function endsOf(id: string): Ends {
  return METRICS[id]?.ends ?? [0, 1];
}

/**
 * A reading as a bead on a thread, without a figure; the thread is bare until there is enough to go
 * by. A reading that wants a look has a square bead.
 */
export function MetricPicture({ id, reading }: { id: string; reading: ReadingView }) {
  const ends = endsOf(id);
  const second = reading.parts[METRICS[id]?.second ?? ""];
  const { value, band } = reading;
  const place = value === undefined ? PLACES[band] : along(ends, value);
  return (
    <svg
      class="thread"
      viewBox={`-6 0 ${LENGTH + 12} 12`}
      role="img"
      aria-label={`${say(`metric-${id}-name`)}: ${say(`band-${reading.band}`)}`}
      data-band={reading.band}
    >
      <path d={`M0 6H${LENGTH}`} />
      {ends[0] < 0 && <path d={`M${LENGTH / 2} 3v6`} />}
      {second !== undefined && <circle class="beside" cx={along(ends, second)} cy={6} r={3.5} />}
      {place !== undefined && <Bead at={place} band={band} />}
    </svg>
  );
}

const STEP = 30;
const RISE = 24;

/** How a number went from phase to phase until now, without a figure; the last dot is now. */
export function Spark({ id, values }: { id: string; values: readonly (number | undefined)[] }) {
  const ends = endsOf(id);
  const points = values.flatMap((value, index) =>
    value === undefined ? [] : [[index * STEP, RISE * (1 - share(ends, value))]],
  );
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <svg class="spark" viewBox={`-4 -4 ${values.length * STEP} ${RISE + 8}`} aria-hidden="true">
      <polyline points={points.map((point) => point.join()).join(" ")} />
      <circle cx={x} cy={y} r={3.5} />
    </svg>
  );
}

function along(ends: Ends, value: number): number {
  return LENGTH * share(ends, value);
}

/** How far a number has come from the one end to the other, which it does not pass. */
function share([from, to]: Ends, value: number): number {
  return (Math.min(Math.max(value, from), to) - from) / (to - from);
}

function Bead({ at, band }: { at: number; band: string }) {
  if (band !== "look") return <circle class="bead" cx={at} cy={6} r={4} />;
  return <rect class="bead" x={at - 4.5} y={1.5} width={9} height={9} />;
}

type FrontProps = {
  front: readonly string[];
  readings: Readonly<Record<string, ReadingView>>;
};

/** The readings on the face of a tile, as far as there is enough to go by. */
export function FrontPictures({ front, readings }: FrontProps) {
  return (
    <span class="front">
      {front.map((id) => {
        const reading = readings[id];
        if (!reading || reading.band === "not_yet") return null;
        return (
          <span key={id} title={`${say(`metric-${id}-name`)}: ${say(`band-${reading.band}`)}`}>
            <MetricPicture id={id} reading={reading} />
          </span>
        );
      })}
    </span>
  );
}

import { useEffect } from "preact/hooks";
import { sayAloud, useAloud } from "../../parts/Aloud";
import { secondsLeft } from "../../wire/clock";
import type { Countdown, HelpView } from "../../wire/types";
import { say } from "../../words";
import type { PromptProps, Sitting } from "./sitting";

const MINUTE = 60;
/** At how many seconds the time is said. */
const MARKS = [0, 20, MINUTE, 5 * MINUTE];

/** Time left in words, in steps so coarse that nobody watches it run. */
export function timeWords(closes: Countdown | undefined): string {
  if (!closes) return "";
  const seconds = secondsLeft(closes);
  if (seconds === 0) return say("time-up");
  if (seconds > MINUTE) return say("time-minutes", { minutes: Math.ceil(seconds / MINUTE) });
  return say("time-seconds", { seconds: Math.ceil(seconds / 10) * 10 });
}

export function TimeLeft({ closes }: { closes: Countdown | undefined }) {
  const seconds = closes ? secondsLeft(closes) : MINUTE * 2;
  const pace = seconds <= MINUTE ? "soon" : "calm";
  return (
    <span class="time-left" data-pace={pace} role="timer">
      {timeWords(closes)}
    </span>
  );
}

/** Says how much time is left, at four marks only. */
export function useTimeAloud(closes: Countdown | undefined): void {
  const seconds = closes ? secondsLeft(closes) : Number.POSITIVE_INFINITY;
  const mark = MARKS.find((each) => seconds <= each);
  useEffect(() => {
    if (mark !== undefined) sayAloud(timeWords(closes));
  }, [mark]);
}

/** How long a question is open: above it, and in its place before the clock runs, so nothing moves. */
export function Closes({ closes }: { closes: Countdown | undefined }) {
  useTimeAloud(closes);
  return <p class="quiet">{closes ? <TimeLeft closes={closes} /> : "\u00a0"}</p>;
}

/** Who reads aloud and taps for all in this phase. */
export function hostWords({ table, seat, names }: Sitting): string {
  if (!table.host || !table.phase) return "";
  return seat.is_host ? say("host-you") : say("host-is", names);
}

/** Whether a call is yet to be answered in person: from then on this phone shows what all others do. */
export function isOnTheWay({ receipt }: HelpView): boolean {
  return receipt !== "here" && receipt !== "done";
}

/** Quietly: which table, which phase, how much time or how far a call for help is, how far along. */
export function Header({ at }: PromptProps) {
  const { table, seat } = at;
  const [call] = seat.helps.filter(isOnTheWay).slice(-1);
  const phase = table.is_done ? "done" : table.phase;
  const host = hostWords(at);
  useAloud(call && say(`receipt-${call.receipt}`));
  return (
    <header class="seat-head">
      <p class="seat-where">
        <span class="seat-table">
          {say("table-number", { number: table.no })}
          {host && (
            <>
              {" · "}
              <span class="seat-host" data-mine={seat.is_host ? "" : undefined}>
                {host}
              </span>
            </>
          )}
        </span>
        <strong id="phase">{phase ? say(`phase-${phase}`) : ""}</strong>
      </p>
      {call ? (
        <em class="time-left">{say(`receipt-${call.receipt}`)}</em>
      ) : table.stops.length > 0 ? (
        <span class="time-left">{say("time-stands")}</span>
      ) : (
        <TimeLeft closes={table.closes} />
      )}
      <ol class="seat-run" aria-hidden="true">
        {table.run.map((leg, place) => (
          <li
            key={leg}
            data-state={place < table.leg ? "past" : place === table.leg ? "now" : "next"}
          />
        ))}
      </ol>
    </header>
  );
}

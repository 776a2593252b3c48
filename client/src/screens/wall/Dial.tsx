import { now, secondsLeft } from "../../wire/clock";
import type { Countdown } from "../../wire/types";
import { say } from "../../words";
import "./dial.css";

const FACE_MINUTES = 30;
const RADIUS = 88;
const LAST_MINUTE = 60;

type DialProps = {
  closes: Countdown;
  /** Some tables have less. */
  apart: boolean;
  paused: boolean;
};

/** A kitchen timer: the lit part is what is left of half an hour, with the minutes in the middle. */
export function Dial({ closes, apart, paused }: DialProps) {
  const seconds = secondsLeft(closes);
  const stands = paused || closes.left !== undefined;
  void now.value;
  return (
    <figure class="dial" data-stands={stands ? "" : undefined}>
      <svg viewBox="-100 -100 200 200" aria-hidden="true">
        <circle class="dial-face" r={RADIUS} />
        <path class="dial-light" d={wedge(seconds / (FACE_MINUTES * 60))} />
        {Array.from({ length: 6 }, (_, index) => (
          <path key={index} class="dial-mark" d="M0 -98V-92" transform={`rotate(${index * 60})`} />
        ))}
        <circle class="dial-heart" r={RADIUS * 0.66} />
      </svg>
      <figcaption class="dial-words">
        {stands ? say("wall-clock-stands") : <Left seconds={seconds} />}
        {apart && !stands && seconds > 0 && (
          <small class="dial-apart">{say("wall-clock-apart")}</small>
        )}
      </figcaption>
    </figure>
  );
}

function Left({ seconds }: { seconds: number }) {
  if (seconds === 0) return <b class="dial-over">{say("wall-clock-over")}</b>;
  if (seconds < LAST_MINUTE) return <b class="dial-over">{say("wall-clock-last")}</b>;
  const minutes = Math.ceil(seconds / 60);
  return (
    <>
      <b class="dial-number">{minutes}</b>
      <span>{say("wall-minutes", { minutes })}</span>
    </>
  );
}

/** The lit part as a path, from the top, for a share of the face between 0 and 1. */
function wedge(share: number): string {
  if (share >= 1) return `M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 1 1 -0.01 ${-RADIUS}Z`;
  const angle = 2 * Math.PI * share;
  const [x, y] = [RADIUS * Math.sin(angle), -RADIUS * Math.cos(angle)];
  return `M0 0V${-RADIUS}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}

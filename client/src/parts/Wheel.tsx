import type { Segment } from "../wire/types";
import { listed, say } from "../words";
import "./wheel.css";

/** The six parts in the order they lie around the wheel. */
export const WHEEL: readonly Segment[] = ["prevent", "place", "people", "care", "voice", "account"];
const TURN = (2 * Math.PI) / WHEEL.length;
const OUTER = 96;
const INNER = 34;
const MIDDLE = 67;

type Point = { x: number; y: number };

function at(radius: number, angle: number): Point {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

function slice(index: number): string {
  const [from, to] = [index * TURN + 0.025, (index + 1) * TURN - 0.025];
  const [a, b, c, d] = [at(OUTER, from), at(OUTER, to), at(INNER, to), at(INNER, from)];
  return `M${a.x} ${a.y}A${OUTER} ${OUTER} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${INNER} ${INNER} 0 0 0 ${d.x} ${d.y}Z`;
}

type WheelProps = {
  covered: readonly Segment[];
  /** Too small for words inside. */
  small?: boolean;
};

/** The plan wheel: six parts with their words; those that a plan covers are filled. */
export function Wheel({ covered, small }: WheelProps) {
  const names = (segments: readonly Segment[]) =>
    listed(segments.map((segment) => say(`segment-${segment}`)));
  const open = WHEEL.filter((segment) => !covered.includes(segment));
  const label = say("wheel-says", { covered: names(covered) || "–", open: names(open) || "–" });
  return (
    <svg
      class="wheel"
      viewBox="-100 -100 200 200"
      role="img"
      aria-label={label}
      aria-hidden={small}
    >
      {WHEEL.map((segment, index) => {
        return (
          <g
            key={segment}
            class="wheel-part"
            data-covered={covered.includes(segment) ? "" : undefined}
          >
            <path d={slice(index)} />
            {!small && <Word angle={(index + 0.5) * TURN} word={say(`segment-${segment}`)} />}
          </g>
        );
      })}
    </svg>
  );
}

/** The word of a part, in the middle of the room that its line has there. */
function Word({ angle, word }: { angle: number; word: string }) {
  const { x, y } = at(MIDDLE, angle);
  const reach = (radius: number) => Math.sqrt(Math.max(0, radius ** 2 - y ** 2));
  return (
    <text x={(Math.sign(x) * (reach(INNER) + reach(OUTER))) / 2} y={y}>
      {word}
    </text>
  );
}

import type { Pole, TensionView } from "../wire/types";
import { listed, say } from "../words";
import "./tension-map.css";

type TensionMapProps = {
  tensions: readonly TensionView[];
  /** The title of a role, by its card. */
  titleOf: (role: string) => string;
};

type Sides = { start: readonly Pole[]; end: readonly Pole[] };

/** Two banks of needs, and a strand for each two that pull apart. */
export function TensionMap({ tensions, titleOf }: TensionMapProps) {
  const { start, end } = banksOf(tensions);
  const rows = Math.max(start.length, end.length);
  return (
    <figure class="tensions">
      <Bank poles={start} titleOf={titleOf} />
      <svg viewBox={`0 0 100 ${rows * 100}`} preserveAspectRatio="none" aria-hidden="true">
        {tensions.map(({ one, other }) => (
          <path
            key={`${one.tag}/${other.tag}`}
            d={strand(placeOf(one.tag, start, end, rows), placeOf(other.tag, start, end, rows))}
          />
        ))}
      </svg>
      <Bank poles={end} titleOf={titleOf} />
      <figcaption class="unseen">
        {tensions
          .map(({ one, other }) => say("tension-says", { one: one.name, other: other.name }))
          .join(" ")}
      </figcaption>
    </figure>
  );
}

function Bank({ poles, titleOf }: { poles: readonly Pole[] } & Pick<TensionMapProps, "titleOf">) {
  return (
    <ul class="bank">
      {poles.map((pole) => (
        <li key={pole.tag}>
          <strong>{pole.name}</strong>
          <small>{listed(pole.roles.map(titleOf))}</small>
        </li>
      ))}
    </ul>
  );
}

/** Each need on the bank across from what it pulls against, as far as that can be. */
function banksOf(tensions: readonly TensionView[]): Sides {
  const bank = new Map<string, boolean>();
  const poles = new Map<string, Pole>();
  const open = [...tensions];
  while (open.length > 0) {
    const known = open.findIndex(({ one, other }) => bank.has(one.tag) || bank.has(other.tag));
    const [next] = open.splice(Math.max(known, 0), 1);
    if (!next) break;
    const { one, other } = next;
    const isStart = bank.get(one.tag) ?? !(bank.get(other.tag) ?? false);
    if (!bank.has(one.tag)) bank.set(one.tag, isStart);
    if (!bank.has(other.tag)) bank.set(other.tag, !isStart);
    poles.set(one.tag, one).set(other.tag, other);
  }
  const of = (isStart: boolean) => [...poles.values()].filter((p) => bank.get(p.tag) === isStart);
  return { start: of(true), end: of(false) };
}

type Point = { x: number; y: number };

/** Where a strand meets its bank: the needs of a bank share its height evenly. */
function placeOf(tag: string, start: readonly Pole[], end: readonly Pole[], rows: number): Point {
  const isStart = start.some((pole) => pole.tag === tag);
  const bank = isStart ? start : end;
  const row = bank.findIndex((pole) => pole.tag === tag);
  return { x: isStart ? 0 : 100, y: ((row + 0.5) * rows * 100) / bank.length };
}

function strand(from: Point, to: Point): string {
  const across = from.x === to.x ? 50 : (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${across} ${from.y} ${across} ${to.y} ${to.x} ${to.y}`;
}

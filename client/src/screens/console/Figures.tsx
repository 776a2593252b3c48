import { Button } from "../../parts/Button";
import type { Band, PhaseId, ReadingView, Tile } from "../../wire/types";
import { numbered, say } from "../../words";
import { useDesk } from "./desk";
import { phaseWords } from "./Peek";
import { MetricPicture, Spark } from "./pictures";

const BANDS: readonly Band[] = ["look", "watch", "steady", "not_yet"];

/**
 * Every reading of a table, those that want a look first: its name and band in words, a picture, and
 * the figure on tap.
 */
export function Figures({ readings, past }: Pick<Tile, "readings" | "past">) {
  const entries = Object.entries(readings).sort(
    ([, one], [, other]) => BANDS.indexOf(one.band) - BANDS.indexOf(other.band),
  );
  if (entries.length === 0) return null;
  return (
    <section class="figures">
      <h3>{say("drawer-figures")}</h3>
      <p class="soft">{say("drawer-figures-hint")}</p>
      {entries.map(([id, reading]) => (
        <Figure key={id} id={id} reading={reading} past={pastOf(past, id)} />
      ))}
    </section>
  );
}

/** What a metric read at the end of a phase. */
type Mark = readonly [PhaseId, number];

/** A metric's readings at the ends of phases, in the order of play. */
function pastOf(past: Tile["past"], id: string): readonly Mark[] {
  return Object.entries(past).flatMap(([phase, values]) => {
    const value = values?.[id];
    return value === undefined ? [] : [[phase as PhaseId, value] as const];
  });
}

type FigureProps = { id: string; reading: ReadingView; past: readonly Mark[] };

function Figure({ id, reading, past }: FigureProps) {
  const figures = figuresOf(reading);
  const { have, least } = reading.parts;
  return (
    <details class="figure" data-band={reading.band}>
      <summary>
        <span class="figure-name">{say(`metric-${id}-name`)}</span>
        <MetricPicture id={id} reading={reading} />
        <span class="figure-band">{say(`metric-${id}-${reading.band}`)}</span>
      </summary>
      <p>{say(`metric-${id}-means`)}</p>
      {have !== undefined && least !== undefined && (
        <p class="figure-value">{say("figure-so-far", { have, least })}</p>
      )}
      {figures.map(([name, figure]) => (
        <p key={name} class="figure-value">
          {say(`part-${name}`)} <b>{numbered(figure)}</b>
        </p>
      ))}
      {past.length > 0 && (
        <div class="figure-past">
          <Spark id={id} values={[...past.map(([, value]) => value), reading.value]} />
          <dl>
            {past.map(([phase, value]) => (
              <div key={phase} class="figure-value">
                <dt>{say("figure-past", { phase: phaseWords(phase) })}</dt>
                <dd>{numbered(value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <p class="soft">{say(`metric-${id}-misleads`)}</p>
      <Muted id={id} />
    </details>
  );
}

/** That this suggests nothing any more, and the way to have it back. */
function Muted({ id }: { id: string }) {
  const desk = useDesk();
  if (!desk.room?.muted.includes(id)) return null;
  return (
    <p class="figure-muted">
      {say("figure-muted")}
      {desk.may("hear_again") && (
        <Button look="bare" onTap={() => void desk.ask({ type: "hear_again", metric: id })}>
          {say("figure-hear-again")}
        </Button>
      )}
    </p>
  );
}

/** A reading's own number, or its side numbers where it has them, which include it. */
function figuresOf({ value, parts }: ReadingView): readonly (readonly [string, number])[] {
  if (value === undefined) return [];
  const named = Object.entries(parts);
  if (named.length > 0) return named;
  return [["value", value]];
}

import { Button } from "../../parts/Button";
import { hundredths, numbered } from "../../parts/figures";
import type { Band, PhaseId, ReadingView, Tile } from "../../wire/types";
import { hasWords, say } from "../../words";
import { useDesk } from "./desk";
import { reasoned } from "./needs";
import { phaseWords } from "./Peek";
import { MetricPicture, Spark, spanOf } from "./pictures";

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
  const known = entries.filter(([, reading]) => reading.band !== "not_yet");
  const rest = entries.slice(known.length);
  const shown = ([id, reading]: readonly [string, ReadingView]) => (
    <Figure key={id} id={id} reading={reading} past={pastOf(past, id)} />
  );
  return (
    <section class="figures">
      <h3>{say("drawer-figures")}</h3>
      <p class="soft">{say("drawer-figures-hint")}</p>
      <p class="soft">{say(known.length > 0 ? "figures-legend" : "figures-later")}</p>
      {known.map(shown)}
      {rest.length > 0 && (
        <details class="figures-rest">
          <summary>{say("figures-rest", { count: rest.length })}</summary>
          {rest.map(shown)}
        </details>
      )}
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
        <span class="figure-band">{say(reasoned(`metric-${id}-${reading.band}`, reading))}</span>
      </summary>
      <p>{say(`metric-${id}-means`)}</p>
      {have !== undefined && least !== undefined && (
        <p class="figure-value">{say("figure-so-far", { have, least })}</p>
      )}
      {figures.map(([name, figure]) => (
        <p key={name} class="figure-value">
          {say(`part-${name}`)}: <b>{partWords(id, name, figure)}</b>
        </p>
      ))}
      {past.length > 0 && (
        <div class="figure-past">
          <Spark id={id} values={[...past.map(([, value]) => value), reading.value]} />
          <dl>
            {past.map(([phase, value]) => (
              <div key={phase} class="figure-value">
                <dt>{say("figure-past", { phase: phaseWords(phase) })}</dt>
                <dd>{partWords(id, ownName(reading), value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <Idea id={id} reading={reading} />
      <p class="soft">{say(`metric-${id}-misleads`)}</p>
      <Muted id={id} />
    </details>
  );
}

/** What one could try where a figure wants a look or an eye on it. */
function Idea({ id, reading }: { id: string; reading: ReadingView }) {
  const { band } = reading;
  const words = reasoned(`nudge-${id}`, reading);
  if ((band !== "look" && band !== "watch") || !hasWords(words)) return null;
  return (
    <p>
      <b>{say("figure-try")}</b> {say(words)}
    </p>
  );
}

/** Side numbers that are a share of a whole. */
const SHARES: ReadonlySet<string> = new Set([
  ...["surfaced", "heard", "strengths_first", "whole", "cue", "date", "backing", "felt"],
  ...["said_yes", "hot", "both_hands", "one_side", "enforcement", "segments"],
  ...["owners", "before", "after"],
]);

/** Side numbers that are a yes or a no. */
const ANSWERS: ReadonlySet<string> = new Set(["uneasy", "low_comfort", "dominated"]);

/** Which of a reading's side numbers is its own, if any. */
function ownName({ value, parts }: ReadingView): string {
  return Object.entries(parts).find(([, number]) => number === value)?.[0] ?? "";
}

/** A number in words: a yes or a no, a part of a hundred, or where it lies between its ends. */
function partWords(id: string, name: string, figure: number): string {
  if (ANSWERS.has(name)) return say(figure > 0 ? "figure-yes" : "figure-no");
  if (SHARES.has(name)) return hundredths(figure);
  if (name !== "value") return numbered(figure);
  const [from, to] = spanOf(id);
  return say("figure-span", { value: numbered(figure), from, to });
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

import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { hundredths, numbered } from "../../parts/figures";
import type { Band, PhaseId, ReadingView, Tile } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";
import { METRICS } from "./metrics";
import { NUDGED, reasoned } from "./needs";
import { phaseWords } from "./Peek";
import { MetricPicture, Spark } from "./pictures";
import { TellSheet } from "./TellSheet";

const BANDS: readonly Band[] = ["look", "watch", "steady", "not_yet"];

/**
 * Every reading of a table, those that want a look first: its name and band in words, a picture, and
 * the figure on tap.
 */
export function Figures({ tile }: { tile: Tile }) {
  const entries = Object.entries(tile.readings).sort(
    ([, one], [, other]) => BANDS.indexOf(one.band) - BANDS.indexOf(other.band),
  );
  if (entries.length === 0) return null;
  const known = entries.filter(([, reading]) => reading.band !== "not_yet");
  const rest = entries.slice(known.length);
  const shown = ([id, reading]: readonly [string, ReadingView]) => (
    <Figure key={id} tile={tile} id={id} reading={reading} />
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

type FigureProps = { tile: Tile; id: string; reading: ReadingView };

function Figure({ tile, id, reading }: FigureProps) {
  const past = pastOf(tile.past, id);
  const own = ownName(id);
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
      {figuresOf(reading, own).map(([name, figure]) => (
        <p key={name} class="figure-value">
          {say(`part-${name}`)}: <b>{figureWords(id, name, figure)}</b>
        </p>
      ))}
      {past.length > 0 && (
        <div class="figure-past">
          <Spark id={id} values={[...past.map(([, value]) => value), reading.value]} />
          <dl>
            {past.map(([phase, value]) => (
              <div key={phase} class="figure-value">
                <dt>{say("figure-past", { phase: phaseWords(phase) })}</dt>
                <dd>{figureWords(id, own, value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <Idea tile={tile} id={id} reading={reading} />
      <p class="soft">{say(`metric-${id}-misleads`)}</p>
      <Muted id={id} />
    </details>
  );
}

/** What one could try about a figure, and its words for the table where no nudge stands above. */
function Idea({ tile, id, reading }: FigureProps) {
  const desk = useDesk();
  const [telling, setTelling] = useState(false);
  if (!tile.tips.includes(id)) return null;
  return (
    <>
      <p>
        <b>{say("figure-try")}</b> {say(reasoned(`nudge-${id}`, reading), NUDGED)}
      </p>
      {desk.mayAt("tell") && tile.need_metric !== id && (
        <Button look="quiet" onTap={() => setTelling(true)}>
          {say("nudge-tell")}
        </Button>
      )}
      {telling && (
        <TellSheet
          table={tile.no}
          ready={reasoned(`nudge-${id}-tell`, reading)}
          onClose={() => setTelling(false)}
        />
      )}
    </>
  );
}

/** A number in words: a yes or a no, a part of a hundred, or where it lies between its ends. */
function figureWords(id: string, name: string, figure: number): string {
  const number = METRICS[id]?.numbers[name];
  if (number?.unit === "answer") return say(figure > 0 ? "figure-yes" : "figure-no");
  if (number?.unit === "share") return hundredths(figure);
  if (number?.unit !== "index") return numbered(figure);
  const [from, to] = number.span;
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

/** By what name a metric's own number goes. */
function ownName(id: string): string {
  return Object.keys(METRICS[id]?.numbers ?? {})[0] ?? "value";
}

/** All that a reading gives by name, or its own number where it has no other. */
function figuresOf({ value, parts }: ReadingView, own: string): [string, number][] {
  if (value === undefined) return [];
  const named = Object.entries(parts);
  return named.length > 0 ? named : [[own, value]];
}

import type { Band, ReadingView } from "../../wire/types";
import { language, say } from "../../words";
import { MetricPicture } from "./pictures";

const TWO_PLACES = { maximumFractionDigits: 2 };

const BANDS: readonly Band[] = ["look", "watch", "steady", "not_yet"];

/**
 * Every reading of a table, those that want a look first: its name and band in words, a picture, and
 * the figure on tap.
 */
export function Figures({ readings }: { readings: Readonly<Record<string, ReadingView>> }) {
  const entries = Object.entries(readings).sort(
    ([, one], [, other]) => BANDS.indexOf(one.band) - BANDS.indexOf(other.band),
  );
  if (entries.length === 0) return null;
  return (
    <section class="figures">
      <h3>{say("drawer-figures")}</h3>
      <p class="soft">{say("drawer-figures-hint")}</p>
      {entries.map(([id, reading]) => (
        <Figure key={id} id={id} reading={reading} />
      ))}
    </section>
  );
}

function Figure({ id, reading }: { id: string; reading: ReadingView }) {
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
          {say(`part-${name}`)} <b>{figure.toLocaleString(language() ?? "en", TWO_PLACES)}</b>
        </p>
      ))}
      <p class="soft">{say(`metric-${id}-misleads`)}</p>
    </details>
  );
}

/** A reading's own number, or its side numbers where it has them, which include it. */
function figuresOf({ value, parts }: ReadingView): readonly (readonly [string, number])[] {
  if (value === undefined) return [];
  const named = Object.entries(parts);
  if (named.length > 0) return named;
  return [["value", value]];
}

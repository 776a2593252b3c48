import type { ComponentChildren } from "preact";
import { nameOf, say } from "../words";
import { Icon } from "./Icon";
import "./choices.css";

export type Option<V> = {
  value: V;
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** The language of its label, where that is not the page's. */
  lang?: string;
  /** Not to be had now; it keeps its place. */
  off?: boolean;
};

type ChoicesProps<V> = {
  /** What is asked, for those who cannot see the heading; shown unless `quiet`. */
  ask: string;
  quiet?: boolean;
  options: readonly Option<V>[];
  /** The value chosen so far, or several; null where a tap leads on and nothing stays chosen. */
  chosen?: V | readonly V[] | null | undefined;
  onChoose: (value: V) => void;
  off?: boolean;
  /** Rows read as a list, chips sit side by side; where all are as wide, their frame is their tick. */
  as?: "rows" | "chips" | "even";
};

/** Options that have their words by name, as in `risk-rank`. */
export function named<V extends string | number>(name: string, values: readonly V[]) {
  return values.map((value) => ({ value, label: say(`${name}-${value}`) }));
}

/** Languages, each by its own name. */
export function tongues(codes: readonly string[]) {
  return codes.map((code) => ({ value: code, label: nameOf(code), lang: code }));
}

/** The list with one more, or without it if it was there. */
export function turned<V>(list: readonly V[], one: V): readonly V[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}

/** Things to choose from; the chosen ones carry a tick, so that colour is not the only sign. */
export function Choices<V extends string | number>({
  ask,
  quiet,
  options,
  chosen,
  onChoose,
  off,
  as = "rows",
}: ChoicesProps<V>) {
  const picked = [chosen].flat() as unknown[];
  return (
    <fieldset class="choices" data-as={as}>
      <legend class={quiet ? "unseen" : "choices-ask"}>{ask}</legend>
      {options.map(({ value, label, hint, lang, off: gone }) => (
        <button
          key={value}
          type="button"
          class="choice"
          aria-pressed={chosen === null ? undefined : picked.includes(value)}
          aria-disabled={off || gone ? "true" : undefined}
          onClick={off || gone ? undefined : () => onChoose(value)}
        >
          <span class="choice-tick">
            {picked.includes(value) && <Icon name="check" size={14} />}
          </span>
          <span class="choice-label">
            <bdi lang={lang}>{label}</bdi>
            {hint && (
              <small>
                <bdi>{hint}</bdi>
              </small>
            )}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

type TickProps = { on: boolean; onTurn: (on: boolean) => void; children: ComponentChildren };

/** A box to tick. */
export function Tick({ on, onTurn, children }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

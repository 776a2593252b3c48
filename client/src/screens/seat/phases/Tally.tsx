import { say } from "../../../words";

type TallyProps = {
  title: string;
  /** Of which chips: their words are `kind-chip`. */
  kind: string;
  counts: Readonly<Record<string, number>>;
};

/** Chips that people tapped, and how many did. */
export function Tally({ title, kind, counts }: TallyProps) {
  const found = Object.entries(counts);
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="weighed">
        {found.map(([chip, count]) => (
          <li key={chip}>{say("chip-count", { chip: say(`${kind}-${chip}`), count })}</li>
        ))}
      </ul>
    </section>
  );
}

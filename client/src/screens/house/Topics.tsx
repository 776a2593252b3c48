import { Choices } from "../../parts/Choices";
import type { DeckChoice } from "../../wire/types";
import { language, say } from "../../words";

type TopicsProps = {
  deck: DeckChoice;
  out: readonly string[];
  onChange: (out: readonly string[]) => void;
};

/** Topics that the whole workshop leaves out; folded, because most workshops leave out none. */
export function Topics({ deck, out, onChange }: TopicsProps) {
  const spoken = language() ?? "en";
  const turn = (tag: string) =>
    onChange(out.includes(tag) ? out.filter((each) => each !== tag) : [...out, tag]);
  return (
    <details class="topics">
      <summary>
        {out.length > 0 ? say("house-topics-out", { count: out.length }) : say("house-topics")}
      </summary>
      <Choices
        as="chips"
        ask={say("house-topics-hint")}
        options={Object.entries(deck.topics).map(([tag, names]) => ({
          value: tag,
          label: names[spoken] ?? names.en ?? tag,
        }))}
        chosen={out}
        onChoose={turn}
      />
    </details>
  );
}

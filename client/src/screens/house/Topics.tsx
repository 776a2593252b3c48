import { Choices, turned } from "../../parts/Choices";
import { Folded } from "../../parts/Folded";
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
  return (
    <Folded
      line={out.length > 0 ? say("house-topics-out", { count: out.length }) : say("house-topics")}
    >
      <Choices
        as="chips"
        ask={say("house-topics-hint")}
        options={Object.entries(deck.topics).map(([tag, names]) => ({
          value: tag,
          label: names[spoken] ?? names.en ?? tag,
        }))}
        chosen={out}
        onChoose={(tag) => onChange(turned(out, tag))}
      />
    </Folded>
  );
}

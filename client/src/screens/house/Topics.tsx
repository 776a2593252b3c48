import { Choices, turned } from "../../parts/Choices";
import { Folded } from "../../parts/Folded";
import type { DeckChoice } from "../../wire/types";
import { language, say } from "../../words";

type TopicsProps = {
  deck: DeckChoice;
  out: readonly string[];
  onChange: (out: readonly string[]) => void;
};

/** The topics of a deck, by their names in the language that is spoken. */
export function topicOptions(topics: DeckChoice["topics"]) {
  const spoken = language() ?? "en";
  return Object.entries(topics).map(([value, names]) => ({
    value,
    label: names[spoken] ?? names.en ?? value,
  }));
}

/** Topics that the whole workshop leaves out; folded, because most workshops leave out none. */
export function Topics({ deck, out, onChange }: TopicsProps) {
  return (
    <Folded
      line={out.length > 0 ? say("house-topics-out", { count: out.length }) : say("house-topics")}
    >
      <Choices
        as="chips"
        ask={say("house-topics-hint")}
        options={topicOptions(deck.topics)}
        chosen={out}
        onChoose={(tag) => onChange(turned(out, tag))}
      />
    </Folded>
  );
}

import type { Group } from "../wire/types";
import { say } from "../words";
import { Choices } from "./Choices";

const GROUPS: readonly Group[] = ["community", "officer", "partner", "undisclosed"];

type GroupChoiceProps = {
  ask: string;
  chosen: Group | undefined;
  onChoose: (group: Group) => void;
  /** With a line for each that says who is meant. */
  hints?: boolean;
};

/** On which side somebody comes in. */
export function GroupChoice({ ask, chosen, onChoose, hints }: GroupChoiceProps) {
  return (
    <Choices
      as={hints ? "rows" : "chips"}
      ask={ask}
      options={GROUPS.map((value) => ({
        value,
        label: say(`group-${value}`),
        hint: hints && say(`group-hint-${value}`),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

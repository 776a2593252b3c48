import { Choices } from "../../parts/Choices";
import type { Pace } from "../../wire/types";
import { say } from "../../words";

export const PACES: readonly Pace[] = ["room", "table"];

type WaysProps<W> = {
  /** The words that ask; those of each way begin with them. */
  ask: string;
  ways: readonly W[];
  chosen: W;
  onChoose: (way: W) => void;
  /** Those that cannot be had now. */
  off?: readonly W[];
};

/** Ways that a workshop can go, each with a line on what it means. */
export function Ways<W extends string>({ ask, ways, chosen, onChoose, off = [] }: WaysProps<W>) {
  return (
    <Choices
      ask={say(ask)}
      options={ways.map((value) => ({
        value,
        label: say(`${ask}-${value}`),
        hint: say(`${ask}-${value}-hint`),
        off: off.includes(value),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

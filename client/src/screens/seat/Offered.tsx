import type { ComponentProps } from "preact";
import { Choices, named, type Option } from "../../parts/Choices";
import { optionsOf, type Verb } from "../../wire/offers";
import type { SeatCommand } from "../../wire/types";
import type { PromptProps } from "./sitting";

type Value = string | number;
type OfferedProps = PromptProps &
  Omit<ComponentProps<typeof Choices>, "onChoose" | "off" | "options"> & {
    /** What a tap sends, but for the field that is chosen. */
    wish: { readonly type: Verb; readonly [arg: string]: Value };
    field: string;
    /** Under which name what may be chosen has its words, unless they are given as options. */
    words?: string;
    options?: readonly Option<Value>[];
  };

/** What an offer leaves to choose: a tap sends it, unless it is chosen or one is on its way. */
export function Offered({ at, wish, field, words = "", options, ...asked }: OfferedProps) {
  const { type, ...args } = wish;
  return (
    <Choices
      {...asked}
      options={options ?? named(words, optionsOf(at.offers(type), field))}
      off={at.isSending(type, args)}
      onChoose={(value) =>
        [asked.chosen].flat().includes(value) ||
        at.do({ ...wish, [field]: value } as unknown as SeatCommand)
      }
    />
  );
}

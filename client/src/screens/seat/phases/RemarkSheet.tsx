import { Choices, named } from "../../../parts/Choices";
import { useForm } from "../../../parts/draft";
import { Field } from "../../../parts/Field";
import { mostOf, optionsOf } from "../../../wire/offers";
import type { NameStrength, NextStep } from "../../../wire/types";
import { say } from "../../../words";
import { SendSheet } from "../SendSheet";
import type { PromptProps } from "../sitting";
import { About } from "./Remarks";

/** A remark as it is made: a chip or own words, of one piece or of the whole plan. */
export type Saying = NameStrength | NextStep;

const PLAN = "";
const TITLES = { name_strength: "say-strength", next_step: "say-step" } as const;

type RemarkSheetProps = PromptProps & {
  begun: Saying;
  onSay?: (said: Saying) => void;
  onClose: () => void;
};

export function RemarkSheet({ at, begun, onSay, onClose }: RemarkSheetProps) {
  const [said, , empty, set] = useForm(`${at.code}.${begun.type}.${at.table.plan?.version}`, begun);
  const { type, clause } = said;
  const offers = at.offers(type);
  const bare = clause ? { type, clause } : { type };
  const text = said.text ?? "";
  const sent = () => {
    onSay?.(said);
    return empty();
  };
  return (
    <SendSheet
      at={at}
      title={say(TITLES[type])}
      verb={type}
      needs={{ [TITLES[type]]: said.chip || text }}
      words="remark-say"
      onSend={() => at.do(said)}
      onSent={sent}
      onClose={onClose}
    >
      <p class="quiet">{say("aloud-first")}</p>
      <Choices
        as="chips"
        ask={say(TITLES[type])}
        quiet
        options={named("chip", optionsOf(offers, "chip").map(String))}
        chosen={said.chip}
        onChoose={(chip) => set({ ...bare, chip } as Saying)}
      />
      <Field
        label={say("remark-own")}
        value={text}
        most={mostOf(offers, "text")}
        long
        onType={(words) => set(words ? { ...bare, text: words } : bare)}
      />
      <Choices
        ask={say("remark-about")}
        options={[
          { value: PLAN, label: say("remark-plan") },
          ...optionsOf(offers, "clause").map((clause) => ({
            value: String(clause),
            label: <About at={at} id={String(clause)} />,
          })),
        ]}
        chosen={clause ?? PLAN}
        onChoose={(piece) => {
          const { clause: _, ...rest } = said;
          set(piece === PLAN ? rest : { ...rest, clause: piece });
        }}
      />
    </SendSheet>
  );
}

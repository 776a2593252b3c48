import { Choices } from "../../../parts/Choices";
import { useForm } from "../../../parts/draft";
import { Field } from "../../../parts/Field";
import { mostOf, optionsOf } from "../../../wire/offers";
import { say } from "../../../words";
import { SendSheet } from "../SendSheet";
import type { PromptProps } from "../sitting";
import { About } from "./Remarks";

const NO_PIECE = "";

type Step = { owner?: string; contact?: string; days?: number; clause?: string };

/** A step of the table: who owns it, by what first contact, and until when. All can read it. */
export function StepSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [step, put, empty] = useForm<Step>(`${at.code}.step`, {});
  const { owner = "", contact = "", days, clause = NO_PIECE } = step;
  const offers = at.offers("table_commit");
  const add = () => {
    if (days === undefined) return undefined;
    const wish = { type: "table_commit", owned_by: owner, contact, within_days: days } as const;
    return at.do(clause === NO_PIECE ? wish : { ...wish, clause });
  };
  return (
    <SendSheet
      at={at}
      title={say("commit-joint_step")}
      verb="table_commit"
      needs={{ "step-owner": owner, "step-contact": contact, "step-days": days }}
      words="step-add"
      onSend={add}
      onSent={empty}
      onClose={onClose}
    >
      <p class="quiet">{say("step-shared")}</p>
      <Field
        label={say("step-owner")}
        hint={say("step-owner.line")}
        value={owner}
        most={mostOf(offers, "owned_by")}
        onType={put("owner")}
      />
      <Field
        label={say("step-contact")}
        hint={say("step-contact.line")}
        value={contact}
        most={mostOf(offers, "contact")}
        long
        onType={put("contact")}
      />
      <Choices
        as="chips"
        ask={say("step-days")}
        options={optionsOf(offers, "within_days").map((value) => ({
          value: Number(value),
          label: say("days", { days: Number(value) }),
        }))}
        chosen={days}
        onChoose={put("days")}
      />
      <Choices
        ask={say("step-clause")}
        options={[
          { value: NO_PIECE, label: say("step-no-clause") },
          ...optionsOf(offers, "clause").map((value) => ({
            value: String(value),
            label: <About at={at} id={String(value)} />,
          })),
        ]}
        chosen={clause}
        onChoose={put("clause")}
      />
    </SendSheet>
  );
}

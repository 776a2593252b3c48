import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices } from "../../../parts/Choices";
import { Field } from "../../../parts/Field";
import { Sheet } from "../../../parts/Sheet";
import { mostOf, optionsOf } from "../../../wire/offers";
import { say } from "../../../words";
import type { PromptProps } from "../sitting";
import { About } from "./Remarks";

const NO_PIECE = "";

/** A step of the table: who owns it, by what first contact, and until when. All can read it. */
export function StepSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [owner, setOwner] = useState("");
  const [contact, setContact] = useState("");
  const [days, setDays] = useState<number>();
  const [clause, setClause] = useState(NO_PIECE);
  const offers = at.offers("table_commit");
  const isWhole = Boolean(owner.trim() && contact.trim() && days);
  const add = () => {
    if (days === undefined) return;
    const wish = { type: "table_commit", owned_by: owner, contact, within_days: days } as const;
    at.do(clause === NO_PIECE ? wish : { ...wish, clause });
    onClose();
  };
  const foot = (
    <Button wide off={!isWhole || at.isSending("table_commit")} onTap={add}>
      {say("step-add")}
    </Button>
  );
  return (
    <Sheet title={say("commit-joint_step")} onClose={onClose} foot={foot}>
      <p class="quiet">{say("step-shared")}</p>
      <Field
        label={say("step-owner")}
        value={owner}
        most={mostOf(offers, "owned_by")}
        onType={setOwner}
      />
      <Field
        label={say("step-contact")}
        hint={say("step-contact.line")}
        value={contact}
        most={mostOf(offers, "contact")}
        long
        onType={setContact}
      />
      <Choices
        as="chips"
        ask={say("step-days")}
        options={optionsOf(offers, "within_days").map((value) => ({
          value: Number(value),
          label: say("days", { days: Number(value) }),
        }))}
        chosen={days === undefined ? [] : [days]}
        onChoose={setDays}
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
        chosen={[clause]}
        onChoose={setClause}
      />
    </Sheet>
  );
}

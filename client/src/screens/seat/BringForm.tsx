import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Tick } from "../../parts/Choices";
import { Field } from "../../parts/Field";
import { GroupChoice } from "../../parts/GroupChoice";
import { type BringAlong, type Group, LONGEST } from "../../wire/types";
import { say } from "../../words";
import "./bring-form.css";

type BringFormProps = { onBring: (wish: BringAlong) => void };

/** Who comes in without a phone: a name, a side, and whether a police card is fine. */
export function BringForm({ onBring }: BringFormProps) {
  const [alias, setAlias] = useState("");
  const [group, setGroup] = useState<Group>();
  const [policeOk, setPoliceOk] = useState(false);
  const bring = () =>
    group &&
    onBring({
      type: "bring_along",
      alias: alias.trim(),
      group,
      ...(group === "community" ? { police_card_ok: policeOk } : {}),
    });
  return (
    <section class="bring-form">
      <h3>{say("lent-bring")}</h3>
      <p class="soft">{say("lent-hint")}</p>
      <Field label={say("lent-alias")} value={alias} onType={setAlias} most={LONGEST.alias} />
      <GroupChoice ask={say("lent-group")} chosen={group} onChoose={setGroup} />
      {group === "community" && (
        <Tick on={policeOk} onTurn={setPoliceOk}>
          {say("lent-police")}
        </Tick>
      )}
      <Button wide off={alias.trim() === "" || !group} onTap={bring}>
        {say("lent-seat")}
      </Button>
    </section>
  );
}

import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Choices } from "../../parts/Choices";
import { Field } from "../../parts/Field";
import { GroupChoice } from "../../parts/GroupChoice";
import { type ConsoleView, type Group, LONGEST, type PersonFace } from "../../wire/types";
import { say } from "../../words";
import { tablesOf } from "./carrying";
import { useDesk } from "./desk";

/** A seat for somebody without a phone: a neighbour taps for them, or you key in from paper. */
export function BringIn({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const [alias, setAlias] = useState("");
  const [group, setGroup] = useState<Group>();
  const [table, setTable] = useState<number>();
  const isReady = alias.trim() !== "" && group !== undefined && table !== undefined;
  const seat = async () => {
    if (!group || !(await desk.ask({ type: "bring_along", alias: alias.trim(), group }, table)))
      return;
    setAlias("");
    setGroup(undefined);
  };
  return (
    <details class="bring-in">
      <summary>{say("bring-in")}</summary>
      <p class="soft">{say("bring-in-hint")}</p>
      <Field label={say("bring-in-name")} value={alias} onType={setAlias} most={LONGEST.alias} />
      <GroupChoice ask={say("bring-in-group")} chosen={group} onChoose={setGroup} />
      <Choices
        as="chips"
        ask={say("bring-in-table")}
        options={tablesOf(room).map((no) => ({ value: no, label: String(no) }))}
        chosen={table}
        onChoose={setTable}
      />
      <Button off={!isReady} onTap={() => void seat()}>
        {say("bring-in-seat")}
      </Button>
    </details>
  );
}

/** Opens the seat of somebody without a phone in a tab of its own, to key in what they did on paper. */
export function KeyIn({ seat, person }: { seat: string; person: PersonFace }) {
  const desk = useDesk();
  if (person.has_phone) return null;
  const open = async () => {
    const ack = await desk.connection.request({ type: "tap_for", seat });
    if (ack.ok && ack.gives && "ticket" in ack.gives)
      window.open(`/j/${desk.room?.code}#${ack.gives.ticket}`, "_blank");
  };
  return (
    <button
      type="button"
      class="person-key"
      aria-label={say("key-in-for", { name: person.alias })}
      onClick={() => void open()}
    >
      {say("key-in")}
    </button>
  );
}

import { useId, useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import type { ConsoleView, PersonFace } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";

type Someone = readonly [seat: string, person: PersonFace];

/** Somebody whose phone is gone has joined anew: they are given the seat that they had. */
export function Reunion({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const [anew, setAnew] = useState("");
  const [before, setBefore] = useState("");
  const people = Object.entries(room.people).filter(([, person]) => person.has_phone);
  const choose = (seat: string) => {
    setAnew(seat);
    setBefore(namesakeOf(seat, people));
  };
  const reunite = async () => {
    if (!(await desk.ask({ type: "reunite", seat: anew, was: before }))) return;
    desk.say(say("reunite-done"));
    choose("");
  };
  if (!desk.may("reunite") || people.length < 2) return null;
  return (
    <details class="bring-in">
      <summary>{say("reunite")}</summary>
      <p class="soft">{say("reunite-hint")}</p>
      <Pick
        label={say("reunite-anew")}
        people={[...people].reverse()}
        chosen={anew}
        onChoose={choose}
      />
      <Pick
        label={say("reunite-was")}
        people={people.filter(([seat]) => seat !== anew)}
        chosen={before}
        onChoose={setBefore}
      />
      <Button off={!anew || !before} onTap={() => void reunite()}>
        {say("reunite-do")}
      </Button>
    </details>
  );
}

/** Who goes by the same name, but for the number that told the two apart. */
function namesakeOf(seat: string, people: readonly Someone[]): string {
  const name = people.find(([each]) => each === seat)?.[1].alias.replace(/ \d+$/, "");
  return people.find(([each, { alias }]) => each !== seat && alias === name)?.[0] ?? "";
}

type PickProps = {
  label: string;
  people: readonly Someone[];
  chosen: string;
  onChoose: (seat: string) => void;
};

function Pick({ label, people, chosen, onChoose }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field-line"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{say("reunite-choose")}</option>
        {people.map(([seat, { alias, table }]) => (
          <option key={seat} value={seat}>
            {table ? `${alias} · ${say("table-number", { number: table })}` : alias}
          </option>
        ))}
      </select>
    </div>
  );
}

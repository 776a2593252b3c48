import { useId, useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import type { ConsoleView, PersonFace } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";

type Someone = readonly [seat: string, person: PersonFace];

type ReunionProps = {
  room: ConsoleView;
  /** Opened where it lies, as there is somebody whom it may concern. */
  open?: boolean;
};

/** Somebody whose phone is gone has joined anew: they are given the seat that they had. */
export function Reunion({ room, open = false }: ReunionProps) {
  const desk = useDesk();
  const [chosen, setAnew] = useState("");
  const [picked, setBefore] = useState("");
  const [isDone, setDone] = useState(false);
  const those = (seats: readonly string[] = []) =>
    Object.entries(room.people).filter(([seat]) => seats.includes(seat));
  const newcomers = those(room.reunion?.anew);
  const gone = those(room.reunion?.was);
  const anew = chosen || only(newcomers);
  const before = picked || namesakeOf(room.people[anew], gone) || only(gone);
  const choose = (seat: string) => {
    setAnew(seat);
    setDone(false);
    setBefore("");
  };
  const reunite = async () => {
    if (!(await desk.ask({ type: "reunite", seat: anew, was: before }))) return;
    desk.hear(say("reunite-news", { name: room.people[before]?.alias ?? "" }));
    choose("");
    setDone(true);
  };
  if (!desk.may("reunite")) return null;
  return (
    <details class="bring-in" open={open}>
      <summary>{say("reunite")}</summary>
      {(room.reunion || !isDone) && (
        <p class="soft">{say(room.reunion ? "reunite-hint" : "reunite-none")}</p>
      )}
      {room.reunion && (
        <>
          <Pick
            label={say("reunite-anew")}
            people={newcomers.reverse()}
            chosen={anew}
            onChoose={choose}
          />
          <Pick label={say("reunite-was")} people={gone} chosen={before} onChoose={setBefore} />
          <Button off={!anew || !before} onTap={() => void reunite()}>
            {say("reunite-do")}
          </Button>
        </>
      )}
      <p role="status">{isDone && say("reunite-done")}</p>
    </details>
  );
}

/** Where there is no choice, nobody has to make one. */
function only(people: readonly Someone[]): string {
  return people.length === 1 ? (people[0]?.[0] ?? "") : "";
}

/** Who goes by the same name, but for the number that told the two apart. */
function namesakeOf(newcomer: PersonFace | undefined, gone: readonly Someone[]): string {
  const name = newcomer?.alias.replace(/ \d+$/, "");
  return gone.find(([, { alias }]) => alias === name)?.[0] ?? "";
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

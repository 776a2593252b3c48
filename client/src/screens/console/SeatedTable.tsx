import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import type { Carrying } from "./carrying";
import { People } from "./People";

type SeatedTableProps = { no: number; room: ConsoleView; carrying: Carrying };

/** One table before the start: who sits there, and what is wrong with that in words. */
export function SeatedTable({ no, room, carrying }: SeatedTableProps) {
  const people = Object.entries(room.people).filter(([, person]) => person.table === no);
  const faults = room.faults.filter((fault) => fault.table === no);
  const over = carrying.now.value?.over === no;
  return (
    <li
      class="seated-table"
      data-over={over ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        carrying.hover(no);
      }}
      onDrop={(event) => {
        event.preventDefault();
        void carrying.put(no);
      }}
    >
      <h3>
        {say("table-number", { number: no })}{" "}
        <small>{say("lobby-table-count", { count: people.length })}</small>
      </h3>
      {faults.map(({ fault }) => (
        <p key={fault} class="fault">
          {say(`fault-${fault}`)}
        </p>
      ))}
      {people.length === 0 && areSeated(room) && <p class="soft">{say("lobby-stays-empty")}</p>}
      <People people={people} carrying={carrying} />
      <PutHere no={no} room={room} carrying={carrying} />
    </li>
  );
}

function areSeated(room: ConsoleView): boolean {
  const people = Object.values(room.people);
  return people.length > 0 && people.every((person) => person.table !== undefined);
}

/** The way to put someone down with a tap. */
function PutHere({ no, room, carrying }: SeatedTableProps) {
  const carried = carrying.now.value;
  const person = carried && room.people[carried.seat];
  if (!person || person.table === no) return null;
  return (
    <button type="button" class="put-here" onClick={() => void carrying.put(no)}>
      {say("lobby-drop-here", { name: person.alias })}
      <span class="unseen">, {say("table-number", { number: no })}</span>
    </button>
  );
}

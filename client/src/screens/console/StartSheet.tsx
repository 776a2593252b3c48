import { Sheet } from "../../parts/Sheet";
import type { ConsoleView } from "../../wire/types";
import { listed, say } from "../../words";
import { Answers } from "./Answers";
import { useDesk } from "./desk";
import { Peek } from "./Peek";

/** Asks once more before the start, and says what still wants a look. */
export function StartSheet({ room, onClose }: { room: ConsoleView; onClose: () => void }) {
  const desk = useDesk();
  const people = Object.values(room.people);
  const unseated = people.filter((person) => person.table === undefined).length;
  const tables = [...new Set(room.faults.map((fault) => fault.table))];
  const start = () => {
    void desk.ask({ type: "start_workshop" });
    onClose();
  };
  return (
    <Sheet
      title={say("lobby-start-title", { count: people.length })}
      onClose={onClose}
      foot={
        <Answers
          yes={say("lobby-start")}
          onYes={start}
          no={say("console-not-yet")}
          onNo={onClose}
        />
      }
    >
      {unseated > 0 && <p>{say("lobby-start-unseated", { count: unseated })}</p>}
      {tables.length > 0 && (
        <p class="fault">
          {say("lobby-start-faults", { count: tables.length, tables: listed(tables) })}
        </p>
      )}
      <Peek phase={room.run[0]?.phase} room={room} />
      <p class="soft">{say("lobby-start-late")}</p>
    </Sheet>
  );
}

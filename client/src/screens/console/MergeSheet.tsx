import { useState } from "preact/hooks";
import { Choices } from "../../parts/Choices";
import { Sheet } from "../../parts/Sheet";
import { say } from "../../words";
import { Answers } from "./Answers";
import { useDesk } from "./desk";

/** Where the people of a small table could go on, the best place first. */
export function MergeSheet({ no, onClose }: { no: number; onClose: () => void }) {
  const desk = useDesk();
  const tables = desk.room?.joins[no] ?? [];
  const [into, setInto] = useState<number | undefined>(tables[0]);
  const merge = async () => {
    if (into === undefined) return;
    if (await desk.ask({ type: "merge_tables", table: no, into })) onClose();
  };
  const label = (table: number) =>
    `${say("table-number", { number: table })} · ${say("lobby-table-count", {
      count: desk.tile(table)?.of ?? 0,
    })}`;
  return (
    <Sheet
      title={say("merge-title", { no })}
      onClose={onClose}
      foot={
        <Answers
          yes={say("merge-yes")}
          onYes={() => void merge()}
          off={into === undefined}
          no={say("console-cancel")}
          onNo={onClose}
        />
      }
    >
      <Choices
        ask={say("merge-into")}
        options={tables.map((table) => ({ value: table, label: label(table) }))}
        chosen={into}
        onChoose={setInto}
      />
      <p>{say("merge-hint")}</p>
    </Sheet>
  );
}

import { useState } from "preact/hooks";
import { Sheet } from "../../parts/Sheet";
import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { Answers } from "./Answers";
import { useDesk } from "./desk";
import { MovedSheet, whereIs } from "./MovedSheet";
import { PeekBack, phaseWords } from "./Peek";

type BackSheetProps = {
  room: ConsoleView;
  /** Without one, all tables are meant. */
  table?: number;
  onClose: () => void;
};

/** Where the way back leads, and what it sets aside, before anybody is moved. */
export function BackSheet({ room, table, onClose }: BackSheetProps) {
  const desk = useDesk();
  const at = whereIs(desk, room, table);
  const [from] = useState(at);
  const tile = table === undefined ? undefined : desk.tile(table);
  const phase = tile ? tile.way_back : room.run[from - 1]?.phase;
  const title = say("console-back", { phase: phaseWords(phase) });
  if (from !== at) {
    return <MovedSheet title={title} room={room} table={table} at={at} onClose={onClose} />;
  }
  const move = async () => {
    onClose();
    const done = await desk.ask({ type: "revert" }, table);
    if (done) desk.hear(say("console-moved-back", { phase: phaseWords(phase) }));
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <Answers
          yes={say(table === undefined ? "console-back-all" : "console-back-one", {
            no: table ?? 0,
          })}
          onYes={() => void move()}
          no={say("console-not-yet")}
          onNo={onClose}
        />
      }
    >
      {tile && phase === tile.phase ? (
        <p>{say("console-back-stays", { no: tile.no, phase: phaseWords(phase) })}</p>
      ) : (
        <>
          <PeekBack phase={phase} room={room} table={table} />
          <p class="soft">
            {say("console-back-hint", { phase: phaseWords(room.run[from]?.phase) })}
          </p>
        </>
      )}
    </Sheet>
  );
}

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
  const to = table === undefined ? room.run[at - 1]?.phase : desk.tile(table)?.way_back;
  const [from] = useState(at);
  const [phase] = useState(to);
  const stays = phase === room.run[from]?.phase;
  const title = say(stays ? "console-stay" : "console-back", { phase: phaseWords(phase) });
  if (from !== at || phase !== to) {
    return <MovedSheet title={title} room={room} table={table} at={at} onClose={onClose} />;
  }
  const back = table === undefined ? "console-back-all" : "console-back-one";
  const answer = stays ? "console-stay-one" : back;
  const move = async () => {
    onClose();
    const done = await desk.ask({ type: "revert" }, table);
    const went = table === undefined ? "console-moved-back" : "console-moved-back-one";
    const heard = stays ? "console-stayed" : went;
    if (done) desk.hear(say(heard, { no: table ?? 0, phase: phaseWords(phase) }));
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <Answers
          yes={say(answer, { no: table ?? 0 })}
          onYes={() => void move()}
          no={say("console-not-yet")}
          onNo={onClose}
        />
      }
    >
      {stays ? (
        <p>{say("console-stay-hint", { no: table ?? 0 })}</p>
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

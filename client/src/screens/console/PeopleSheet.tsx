import { useMemo, useState } from "preact/hooks";
import { Sheet } from "../../parts/Sheet";
import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { BringIn } from "./BringIn";
import { Carrying, tablesOf } from "./carrying";
import { useDesk } from "./desk";
import { useLettingGo } from "./People";
import { Reunion } from "./Reunion";
import { SeatedTable } from "./SeatedTable";
import "./lobby.css";

/** Who sits where while the workshop runs: the same list, and the same hands, as before the start. */
export function PeopleSheet({ room, onClose }: { room: ConsoleView; onClose: () => void }) {
  const desk = useDesk();
  const [isAwaited] = useState(room.reunion !== undefined);
  const carrying = useMemo(() => new Carrying(desk), [desk]);
  useLettingGo(carrying);
  return (
    <Sheet title={say("console-people")} onClose={onClose}>
      {isAwaited && <Reunion room={room} open />}
      <p class="soft">{say("people-hint")}</p>
      <ul class="lobby-tables">
        {tablesOf(room).map((no) => (
          <SeatedTable key={no} no={no} room={room} carrying={carrying} />
        ))}
      </ul>
      <p class="soft">{say("lobby-move-hint")}</p>
      <BringIn room={room} />
      {isAwaited || <Reunion room={room} />}
    </Sheet>
  );
}

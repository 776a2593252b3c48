import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";
import { isFresh, LastSaid } from "./LastSaid";

/** Quiet lines over the tables: what stops them or just came about, and who has read the last word. */
export function News({ room }: { room: ConsoleView }) {
  const news = useDesk().news.value;
  const ahead = room.ahead > 0 && say("tables-ahead", { minutes: room.ahead });
  const standing =
    (room.is_summoned && say("flow-summon")) || (room.is_paused && say("flow-pause"));
  const told = isFresh(room.told) && <LastSaid told={room.told} />;
  return (
    <>
      {told && <p class="soft news-told">{told}</p>}
      {standing && <p class="soft">{standing}</p>}
      {(news || (!told && ahead)) && <p class="soft">{news || ahead}</p>}
    </>
  );
}

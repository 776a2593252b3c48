import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";
import { isFresh, LastSaid } from "./LastSaid";

/** Quiet lines over the tables: what just came about, and how many have read the last word to all. */
export function News({ room }: { room: ConsoleView }) {
  const news = useDesk().news.value;
  const ahead = room.ahead > 0 && say("tables-ahead", { minutes: room.ahead });
  const told = isFresh(room.told) && <LastSaid told={room.told} />;
  return (
    <>
      {told && <p class="soft news-told">{told}</p>}
      {(news || (!told && ahead)) && <p class="soft">{news || ahead}</p>}
    </>
  );
}

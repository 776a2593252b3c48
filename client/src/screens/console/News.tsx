import { now } from "../../wire/clock";
import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";

const READ_WITHIN = 10 * 60_000;

/** One quiet line over the tables: what just came about, or how many have read the last word to all. */
export function News({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const { told } = room;
  if (desk.news.value) return <p class="soft">{desk.news}</p>;
  if (told && now.value - told.at < READ_WITHIN) {
    return (
      <p class="soft news-told">
        {say("tell-last")}{" "}
        <q>
          <bdi>{told.text}</bdi>
        </q>{" "}
        · <b>{say("tell-seen", { seen: told.seen, of: told.of })}</b>
      </p>
    );
  }
  return room.ahead > 0 ? <p class="soft">{say("tables-ahead", { minutes: room.ahead })}</p> : null;
}

import { now } from "../../wire/clock";
import type { ToldFace } from "../../wire/types";
import { say } from "../../words";

const READ_WITHIN = 3 * 60_000;

/** Whether a word was said a short while ago, so that it is still being read. */
export function isFresh(told: ToldFace | undefined): told is ToldFace {
  return told !== undefined && now.value - told.at < READ_WITHIN;
}

/** What was said last, and how many have read it. */
export function LastSaid({ told }: { told: ToldFace }) {
  return (
    <span class="last-said">
      {say("tell-last")}{" "}
      <q>
        <bdi>{told.text}</bdi>
      </q>{" "}
      · <b>{say("tell-seen", { seen: told.seen, of: told.of })}</b>
    </span>
  );
}

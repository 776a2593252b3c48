import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Wheel } from "../../parts/Wheel";
import type { NudgeAction, NudgeAnswer, ReadingView } from "../../wire/types";
import { say } from "../../words";
import { useTileClock } from "./clockwords";
import { useDesk } from "./desk";
import { isFresh, LastSaid } from "./LastSaid";
import { MergeSheet } from "./MergeSheet";
import { MORE_MINUTES, NUDGED, needWords, reasoned } from "./needs";
import { phaseWords } from "./Peek";
import { MetricPicture, People } from "./pictures";
import { TellSheet } from "./TellSheet";

/** A table that wants a look: why, in words, then a small picture, then what one could do. */
export function NeedCard({ no }: { no: number }) {
  const desk = useDesk();
  const tile = desk.tile(no);
  const clock = useTileClock(tile);
  if (!tile) return null;
  const metric = tile.need === "metric" ? tile.need_metric : undefined;
  const reading = metric === undefined ? undefined : tile.readings[metric];
  const roomPhase = desk.room?.run[desk.room.leg]?.phase;
  return (
    <li class="need-card" data-need={tile.need}>
      <p class="need-why">
        {tile.need === "none" && isFresh(tile.told) ? (
          <LastSaid told={tile.told} />
        ) : (
          needWords(tile)
        )}
      </p>
      <div class="need-who">
        <button
          type="button"
          class="plain-button"
          id={`table-${no}`}
          aria-expanded={desk.chosen.value === no}
          onClick={() => desk.choose(no)}
        >
          {say("table-number", { number: no })}
        </button>
        <span class="soft">
          {tile.phase !== roomPhase && `${phaseWords(tile.phase)} · `}
          {clock}
        </span>
        <span class="need-pictures">
          {metric && reading && <MetricPicture id={metric} reading={reading} />}
          <People here={tile.here} of={tile.of} />
          {tile.wheel.length > 0 && <Wheel covered={tile.wheel} />}
        </span>
      </div>
      {metric && desk.mayAt("answer_nudge") && (
        <Nudge no={no} metric={metric} reading={reading} actions={tile.nudge} />
      )}
      {tile.need === "few" && desk.mayAt("keep_company") && <Few no={no} />}
    </li>
  );
}

/** What one could do for a table that is too small. */
export function Few({ no }: { no: number }) {
  const desk = useDesk();
  const [merging, setMerging] = useState(false);
  const mayMerge = desk.may("merge_tables") && (desk.room?.joins[no]?.length ?? 0) > 0;
  return (
    <div class="nudge">
      <p class="answers">
        {mayMerge && (
          <Button look="quiet" onTap={() => setMerging(true)}>
            {say("few-merge")}
          </Button>
        )}
        <Button look="quiet" onTap={() => void desk.ask({ type: "keep_company", table: no })}>
          {say("few-sit-in")}
        </Button>
      </p>
      {merging && <MergeSheet no={no} onClose={() => setMerging(false)} />}
    </div>
  );
}

type NudgeProps = {
  no: number;
  metric: string;
  reading: ReadingView | undefined;
  actions: readonly NudgeAction[];
};

/** What one could do about it, as the metric suggests; or seen, or not useful. */
export function Nudge({ no, metric, reading, actions }: NudgeProps) {
  const desk = useDesk();
  const [telling, setTelling] = useState(false);
  const close = (answer: NudgeAnswer) => desk.ask({ type: "answer_nudge", table: no, answer });
  const addTime = async () => {
    if (await desk.addTime(MORE_MINUTES, no)) await close("tried");
  };
  const ways: Readonly<Record<NudgeAction, { words: string; take: () => void }>> = {
    tell: { words: say("nudge-tell"), take: () => setTelling(true) },
    add_time: {
      words: say("console-add", { minutes: MORE_MINUTES }),
      take: () => void addTime(),
    },
    visit: { words: say("nudge-walk"), take: () => void close("tried") },
  };
  return (
    <div class="nudge">
      <p class="nudge-sentence">{say(reasoned(`nudge-${metric}`, reading), NUDGED)}</p>
      <p class="answers">
        {actions.map((action) => (
          <Button key={action} look="quiet" onTap={ways[action].take}>
            {ways[action].words}
          </Button>
        ))}
        <span class="nudge-aside">
          <Button look="bare" onTap={() => void close("seen")}>
            {say("nudge-seen")}
          </Button>
          <Button look="bare" onTap={() => void close("not_useful")}>
            {say("nudge-not_useful")}
          </Button>
        </span>
      </p>
      {telling && (
        <TellSheet
          table={no}
          ready={reasoned(`nudge-${metric}-tell`, reading)}
          onClose={() => setTelling(false)}
          onTold={() => void close("tried")}
        />
      )}
    </div>
  );
}

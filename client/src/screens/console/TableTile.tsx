import { Wheel } from "../../parts/Wheel";
import { say } from "../../words";
import { useTileClock } from "./clockwords";
import { useDesk } from "./desk";
import { isFresh, LastSaid } from "./LastSaid";
import { asksWords, driftWords, kindWords } from "./needs";
import { phaseWords } from "./Peek";
import { FrontPictures, People } from "./pictures";

/** A table that needs nobody, in a glance. A tap opens its drawer. */
export function TableTile({ no }: { no: number }) {
  const desk = useDesk();
  const tile = desk.tile(no);
  const clock = useTileClock(tile);
  if (!tile) return null;
  const roomPhase = desk.room?.run[desk.room.leg]?.phase;
  const late = desk.room?.late.includes(no) ?? false;
  const chosen = desk.chosen.value === no;
  return (
    <li>
      <button
        type="button"
        class="tile"
        id={`table-${no}`}
        data-need={tile.need}
        aria-expanded={chosen}
        onClick={() => desk.choose(chosen ? null : no)}
      >
        <span class="tile-no">
          <span class="unseen">{say("table-number", { number: no })}, </span>
          <span aria-hidden="true">{no}</span>
        </span>
        <span class="tile-words">
          {tile.need === "help" && <b>{say("tile-help")}</b>}
          {tile.is_uneasy && <b>{say("tile-uneasy")}</b>}
          {tile.need === "metric" && <b>{say(`metric-${tile.need_metric ?? ""}-name`)}</b>}
          {tile.kind !== "mixed" && <span>{kindWords(tile)}</span>}
          {(tile.is_done || tile.phase !== roomPhase) && <span>{phaseWords(tile.phase)}</span>}
          {tile.behind !== 0 && !desk.room?.ahead && <span>{driftWords(tile)}</span>}
          {tile.here < tile.of && <span>{say("tile-here", { here: tile.here, of: tile.of })}</span>}
          <span class="soft">
            {tile.is_done ? null : tile.is_ready ? say("tile-ready") : clock}
          </span>
          {isFresh(tile.told) && tile.told.text !== desk.room?.told?.text && (
            <LastSaid told={tile.told} />
          )}
          {late && tile.asks && <span>{say("tile-late", { what: asksWords(tile.asks) })}</span>}
        </span>
        <span class="tile-pictures">
          <People here={tile.here} of={tile.of} />
          {tile.wheel.length > 0 && (
            <span title={say("keys-sign-wheel")}>
              <Wheel covered={tile.wheel} />
            </span>
          )}
          <FrontPictures front={desk.room?.front ?? []} readings={tile.readings} />
        </span>
      </button>
    </li>
  );
}

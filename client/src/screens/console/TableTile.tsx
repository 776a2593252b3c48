import { Wheel } from "../../parts/Wheel";
import type { Tile } from "../../wire/types";
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
  const whys = whysOf(tile);
  const state = tile.is_done ? undefined : tile.is_ready ? say("tile-ready") : clock;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys press its button, whose clicks come here.
    <li class="tile" data-need={tile.need} onClick={() => desk.choose(chosen ? null : no)}>
      <button
        type="button"
        class="tile-no"
        id={`table-${no}`}
        aria-expanded={chosen}
        aria-label={[say("table-number", { number: no }), ...whys].join(", ")}
      >
        {no}
      </button>
      <div class="tile-words">
        {whys.map((why) => (
          <b key={why} aria-hidden="true">
            {why}
          </b>
        ))}
        <ul>
          {tile.kind !== "mixed" && <li>{kindWords(tile)}</li>}
          {(tile.is_done || tile.phase !== roomPhase) && <li>{phaseWords(tile.phase)}</li>}
          {tile.behind !== 0 && !desk.room?.ahead && <li>{driftWords(tile)}</li>}
          {tile.here < tile.of && <li>{say("tile-here", { here: tile.here, of: tile.of })}</li>}
          {tile.phase === "P6" && tile.wheel.length === 0 && <li>{say("tile-blank")}</li>}
          {state && <li class="soft">{state}</li>}
          {isFresh(tile.told) && tile.told.text !== desk.room?.told?.text && (
            <li>
              <LastSaid told={tile.told} />
            </li>
          )}
          {late && tile.asks && <li>{say("tile-late", { what: asksWords(tile.asks) })}</li>}
        </ul>
      </div>
      <div class="tile-pictures">
        <People here={tile.here} of={tile.of} />
        {tile.wheel.length > 0 && (
          <span title={say("keys-sign-wheel")}>
            <Wheel covered={tile.wheel} />
          </span>
        )}
        <FrontPictures front={desk.room?.front ?? []} readings={tile.readings} />
      </div>
    </li>
  );
}

/** Whether somebody stands at the table for each of its calls. */
function isThere({ helps }: Tile): boolean {
  return Object.values(helps).every(({ receipt }) => receipt === "here");
}

/** Why a table wants somebody all the same: it calls, or is a card no more or not yet. */
function whysOf(tile: Tile): string[] {
  return [
    tile.need === "help" && say(isThere(tile) ? "tile-help-here" : "tile-help"),
    tile.is_uneasy && say("tile-uneasy"),
    tile.need === "metric" && say(`metric-${tile.need_metric ?? ""}-name`),
  ].filter((why) => why !== false);
}

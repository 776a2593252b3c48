import type { RefObject } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { sayAloud } from "../../parts/Aloud";
import { Button } from "../../parts/Button";
import { Wheel } from "../../parts/Wheel";
import type { Tile } from "../../wire/types";
import { say } from "../../words";
import { BackSheet } from "./BackSheet";
import { useTileClock } from "./clockwords";
import { useDesk } from "./desk";
import { Figures } from "./Figures";
import { HelpRow } from "./Helps";
import { isFresh, LastSaid } from "./LastSaid";
import { Few, Nudge } from "./NeedCard";
import { NextSheet } from "./NextSheet";
import { NotesSheet } from "./NotesSheet";
import { asksWords, driftWords, kindWords, needWords } from "./needs";
import { phaseWords } from "./Peek";
import { People } from "./pictures";
import { SceneSheet } from "./SceneSheet";
import { TellSheet } from "./TellSheet";
import { UndoOne } from "./UndoOne";
import "./drawer.css";

/** One table, close up. It stays in its place while tiles move about. */
export function Drawer({ no }: { no: number }) {
  const desk = useDesk();
  const tile = desk.tile(no);
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  useEffect(() => title.current?.focus(), []);
  useLeaving(title);
  const clock = useTileClock(tile);
  if (!tile) return null;
  const standing = [kindWords(tile), phaseWords(tile.phase), driftWords(tile), clock];
  return (
    <aside class="drawer" aria-labelledby={heading}>
      <header class="drawer-head">
        <h2 ref={title} id={heading} tabIndex={-1}>
          {say("table-number", { number: no })}
        </h2>
        <Button look="bare" onTap={() => desk.close()}>
          {say("close")}
        </Button>
      </header>
      <p class="soft">{standing.filter(Boolean).join(" · ")}</p>
      <p class="drawer-people">
        <People here={tile.here} of={tile.of} />
        {say("tile-here", { here: tile.here, of: tile.of })}
      </p>
      {tile.asks && <p class="soft">{say("tile-asks", { what: asksWords(tile.asks) })}</p>}
      <Why tile={tile} />
      <Controls tile={tile} />
      {isFresh(tile.told) && (
        <p class="soft">
          <LastSaid told={tile.told} />
        </p>
      )}
      <h3>{say("drawer-plan")}</h3>
      <p>{tile.wheel.length > 0 ? <Wheel covered={tile.wheel} /> : say("tile-wheel-none")}</p>
      <Figures tile={tile} />
    </aside>
  );
}

/** Where the drawer lies over the page, it closes when the keyboard leads on to what is under it. */
function useLeaving(title: RefObject<HTMLElement | null>): void {
  const desk = useDesk();
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const drawer = title.current?.closest("aside");
      if (!drawer || !(target instanceof Element) || target.closest("aside, dialog")) return;
      const covers = getComputedStyle(drawer).position === "fixed";
      if (covers && target.matches(":focus-visible")) desk.choose(null);
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, [desk, title]);
}

/** Why it stands where it does, and what one could do about it. */
function Why({ tile }: { tile: Tile }) {
  const desk = useDesk();
  const calls = Object.entries(tile.helps);
  if (calls.length > 0) {
    return (
      <ul class="helps">
        {calls.map(([id, help]) => (
          <HelpRow key={id} no={tile.no} id={id} help={help} />
        ))}
      </ul>
    );
  }
  if (tile.need === "none") return null;
  const metric = tile.need_metric;
  return (
    <section class="drawer-why">
      <p class="need-why">{needWords(tile)}</p>
      {metric && desk.mayAt("answer_nudge") && (
        <Nudge no={tile.no} metric={metric} reading={tile.readings[metric]} actions={tile.nudge} />
      )}
      {tile.need === "few" && desk.mayAt("keep_company") && <Few no={tile.no} />}
    </section>
  );
}

/** What is done to this table alone, as far as the viewer may; one that is the whole room moves with it. */
function Controls({ tile }: { tile: Tile }) {
  const desk = useDesk();
  const [open, setOpen] = useState<"tell" | "next" | "back" | "scene" | "note" | null>(null);
  const noWayBack = useId();
  const room = desk.room;
  const isRoom = desk.isOneTable;
  const mayGoBack = !isRoom && desk.mayAt("revert");
  const flow = tile.stops.includes("pause") ? "resume" : "pause";
  const shut = () => setOpen(null);
  const turn = async () => {
    if (await desk.ask({ type: flow }, tile.no)) sayAloud(say(`flow-${flow}-one`, { no: tile.no }));
  };
  return (
    <div class="drawer-controls">
      {!tile.is_done &&
        desk.mayAt("add_time") &&
        [1, 5].map((minutes) => (
          <Button
            key={minutes}
            look="quiet"
            aria-label={say("drawer-add-label", { minutes, no: tile.no })}
            onTap={() => void desk.addTime(minutes, tile.no)}
          >
            {say("console-add", { minutes })}
          </Button>
        ))}
      {!tile.is_done && desk.mayAt(flow) && (
        <Button look="quiet" onTap={() => void turn()}>
          {say(`drawer-${flow}`)}
        </Button>
      )}
      {desk.mayAt("tell") && (
        <Button look="quiet" onTap={() => setOpen("tell")}>
          {say("drawer-tell")}
        </Button>
      )}
      {!tile.is_done && !isRoom && desk.mayAt("advance") && (
        <Button look="quiet" onTap={() => setOpen("next")}>
          {say("drawer-next")}
        </Button>
      )}
      {!isRoom && desk.mayAt("undo_advance") && <UndoOne tile={tile} />}
      {mayGoBack && (
        <Button
          look="quiet"
          off={!tile.way_back}
          aria-describedby={tile.way_back ? undefined : noWayBack}
          onTap={() => setOpen("back")}
        >
          {say("drawer-back")}
        </Button>
      )}
      {tile.phase === "P7" && desk.mayAt("swap_card") && (
        <Button look="quiet" onTap={() => setOpen("scene")}>
          {say("drawer-scene")}
        </Button>
      )}
      <Button look="quiet" onTap={() => setOpen("note")}>
        {say("drawer-note")}
      </Button>
      {mayGoBack && !tile.way_back && (
        <small id={noWayBack} class="soft">
          {say("drawer-no-back")}
        </small>
      )}
      {open === "scene" && <SceneSheet table={tile.no} onClose={shut} />}
      {open === "tell" && <TellSheet table={tile.no} onClose={shut} />}
      {open === "next" && room && <NextSheet room={room} table={tile.no} onClose={shut} />}
      {open === "back" && room && <BackSheet room={room} table={tile.no} onClose={shut} />}
      {open === "note" && <NotesSheet table={tile.no} onClose={shut} />}
    </div>
  );
}

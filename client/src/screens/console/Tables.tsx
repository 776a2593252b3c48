import { useRef } from "preact/hooks";
import { sayAloud } from "../../parts/Aloud";
import { Button } from "../../parts/Button";
import { onward } from "../../parts/figures";
import { say } from "../../words";
import { arrange, useHeld } from "./arrange";
import { type Desk, useDesk } from "./desk";
import { callsOf } from "./Helps";
import { NeedCard } from "./NeedCard";
import { News } from "./News";
import { TableTile } from "./TableTile";
import "./tables.css";

/** All tables: those that want a look first and large, the rest small and quiet. */
export function Tables() {
  const desk = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const { cards, tiles } = useHeld(arrange(desk), place);
  const only = desk.onlyNeeds.value;
  const turn = () => {
    desk.onlyNeeds.value = !only;
    sayAloud(say(only ? "tables-only-off" : "tables-only-on"));
  };
  return (
    <div ref={place} class="tables">
      <div class="tables-head">
        <div class="tables-headline">
          <h2>{headline(desk)}</h2>
          {desk.room && <News room={desk.room} />}
        </div>
        <Numbers />
        <Button look="quiet" shortcut="F" pressed={only} onTap={turn}>
          {say("tables-only")}
        </Button>
      </div>
      {only && cards.length === 0 && <p class="soft">{say("tables-only-on")}</p>}
      {cards.length > 0 && (
        <section aria-label={say("tables-look")}>
          <ul class="need-cards">
            {cards.map((no) => (
              <NeedCard key={no} no={no} />
            ))}
          </ul>
        </section>
      )}
      {!only && tiles.length > 0 && (
        <section aria-label={say(cards.length > 0 ? "tables-rest" : "tables-all")}>
          <ul class="tiles" data-size={sizeOf(tiles.length)} onKeyDown={roam}>
            {tiles.map((no) => (
              <TableTile key={no} no={no} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** How large tiles are drawn: few tables fill a laptop, and sixty still fit. */
function sizeOf(tables: number): "large" | "small" | undefined {
  if (tables > 24) return "small";
  return tables <= 6 ? "large" : undefined;
}

/** Eyes up: all numbers off the screen, and nothing suggested by them. */
function Numbers() {
  const desk = useDesk();
  const hidden = desk.room?.hides_numbers ?? false;
  if (!desk.may("hide_numbers")) return null;
  return (
    <Button
      look="bare"
      shortcut="H"
      title={say("numbers-hint")}
      onTap={() => void desk.ask({ type: "hide_numbers", is_hidden: !hidden })}
    >
      {say(hidden ? "numbers-show" : "numbers-hide")}
    </Button>
  );
}

/**
 * What is so now, of what concerns whoever reads it: a card that is held still may have settled
 * meanwhile, and only those who hear calls can know that nobody needs them.
 */
function headline(desk: Desk): string {
  const count = arrange(desk).cards.length;
  if (count > 0) return say("tables-need", { count });
  if (callsOf(desk).length > 0) return say("tables-calm-else");
  const { leg = 0, run = [], order = [] } = desk.room ?? {};
  if (leg >= run.length) return say(desk.may("close_workshop") ? "tables-end-close" : "tables-end");
  if (!desk.mayAt("answer_help")) return say("tables-yours", { count: order.length });
  return say(order.some((no) => desk.tile(no)?.is_uneasy) ? "tables-calm-uneasy" : "tables-calm");
}

const ROAM: Readonly<Record<string, (at: number, columns: number) => number>> = {
  ArrowLeft: (at) => at - onward(),
  ArrowRight: (at) => at + onward(),
  ArrowUp: (at, columns) => at - columns,
  ArrowDown: (at, columns) => at + columns,
};

function topOf(button: HTMLElement | undefined): number | undefined {
  return button?.parentElement?.getBoundingClientRect().top;
}

/** Arrow keys walk over the grid of tiles. */
function roam(event: KeyboardEvent & { currentTarget: HTMLUListElement }): void {
  const step = ROAM[event.key];
  const tiles = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button")];
  const at = tiles.indexOf(document.activeElement as HTMLButtonElement);
  if (!step || at < 0) return;
  event.preventDefault();
  const columns = tiles.filter((tile) => topOf(tile) === topOf(tiles[0])).length;
  tiles[step(at, columns)]?.focus();
}

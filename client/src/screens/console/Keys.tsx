import { useEffect, useState } from "preact/hooks";
import { Tick } from "../../parts/Choices";
import { Sheet } from "../../parts/Sheet";
import { Wheel } from "../../parts/Wheel";
import { keep, recall } from "../../wire/keep";
import { say } from "../../words";
import { useDesk } from "./desk";
import { MetricPicture, People } from "./pictures";
import "./keys.css";

/** Each key presses whatever on the screen says `aria-keyshortcuts` for it. */
export const KEYS: readonly (readonly [key: string, words: string])[] = [
  ["N", "keys-next"],
  ["U", "keys-undo"],
  ["B", "keys-back"],
  ["P", "keys-pause"],
  ["E", "keys-eyes"],
  ["S", "keys-say"],
  ["F", "keys-needs"],
  ["H", "keys-numbers"],
  ["O", "keys-notes"],
  ["L", "keys-lock"],
  ["?", "keys-map"],
];
const OFF = "keys.off";
const DIGITS_WITHIN = 900;

/** Listens to single keys while nobody types and no sheet is open. They can be switched off. */
export function useKeys(): void {
  const desk = useDesk();
  useEffect(() => {
    let typed = "";
    let timer = 0;
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !isBusy(event)) desk.close();
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event)) return;
      if (recall<boolean>(OFF) && event.key !== "?") return;
      if (/^\d$/.test(event.key)) {
        typed = `${typed}${event.key}`.slice(-2);
        clearTimeout(timer);
        timer = window.setTimeout(() => (typed = ""), DIGITS_WITHIN);
        if (desk.tile(Number(typed))) desk.choose(Number(typed));
        return;
      }
      const name = nameOf(event.key);
      if (!name) return;
      const button = buttonFor(name);
      event.preventDefault();
      if (button && button.ariaDisabled !== "true") pressed(button);
      else desk.hear(say("keys-nothing"));
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [desk]);
}

function nameOf(key: string): string | undefined {
  return KEYS.find(([known]) => known === key.toUpperCase())?.[0];
}

function buttonFor(name: string): HTMLElement | null {
  return document.querySelector(`[aria-keyshortcuts="${name}"]`);
}

/** As if it was tapped; where nothing had the focus it has it, and gets it back from its sheet. */
function pressed(button: HTMLElement): void {
  if (document.activeElement === document.body) button.focus();
  button.click();
}

/** Whether the key belongs to something else: a field, a sheet that is there or about to open. */
function isBusy(event: KeyboardEvent): boolean {
  const at = event.target instanceof HTMLElement ? event.target : null;
  const types = at?.closest("input, textarea, select, [contenteditable]") !== null && at !== null;
  return types || document.querySelector("dialog") !== null;
}

/** Where the map hangs: it names the keys that work there. */
type Place = "lobby" | "room";

const MORE_KEYS: Readonly<Record<Place, readonly string[]>> = {
  room: ["digits", "arrows", "escape"],
  lobby: ["carry", "choose", "leave"],
};

/** The way to the map of keys. */
export function KeysLink({ at }: { at: Place }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="plain-button"
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
      >
        {say("console-keys")}
      </button>
      {open && <KeysSheet at={at} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The map of keys, and the switch that turns single ones off on this device. */
function KeysSheet({ at, onClose }: { at: Place; onClose: () => void }) {
  const tables = useDesk().room?.tables ?? 1;
  const [on, setOn] = useState(!recall<boolean>(OFF));
  const turn = (wanted: boolean) => {
    keep(OFF, wanted ? undefined : true);
    setOn(wanted);
  };
  return (
    <Sheet title={say("keys-title")} onClose={onClose}>
      {at === "room" && (
        <Tick on={on} onTurn={turn}>
          {say("keys-on")}
        </Tick>
      )}
      <dl class="keys">
        {KEYS.filter(([key]) => at === "room" || key === "?").map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
        {MORE_KEYS[at].map((name) => (
          <div key={name}>
            <dt>
              <kbd>{say(`keys-${name}-key`, { tables })}</kbd>
            </dt>
            <dd>{say(`keys-${name}`)}</dd>
          </div>
        ))}
      </dl>
      {at === "room" && <TileSigns />}
    </Sheet>
  );
}

/** What the small pictures on a tile stand for. */
function TileSigns() {
  return (
    <>
      <h3>{say("keys-signs")}</h3>
      <ul class="tile-signs">
        <li>
          <People here={4} of={5} />
          {say("keys-sign-people")}
        </li>
        <li>
          <Wheel covered={["place", "people", "voice"]} small />
          {say("keys-sign-wheel")}
        </li>
        <li>
          <MetricPicture id="M1" reading={{ band: "steady", value: 0.7, parts: {} }} />
          {say("keys-sign-thread")}
        </li>
      </ul>
    </>
  );
}

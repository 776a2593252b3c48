import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { onward } from "../../parts/figures";
import { Icon } from "../../parts/Icon";
import { Sheet } from "../../parts/Sheet";
import type { PersonFace } from "../../wire/types";
import { say } from "../../words";
import { Answers } from "./Answers";
import { KeyIn } from "./BringIn";
import type { Carrying } from "./carrying";
import { useDesk } from "./desk";
import { OtherCard } from "./OtherCard";
import { useOneStop } from "./onestop";
import { Eye, Pin, Two } from "./pictures";

type PeopleProps = {
  people: readonly (readonly [seat: string, person: PersonFace])[];
  carrying: Carrying;
};

export function People({ people, carrying }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <ul class="people">
      {people.map(([seat, person]) => (
        <PersonCard key={seat} seat={seat} person={person} carrying={carrying} />
      ))}
    </ul>
  );
}

type PersonCardProps = { seat: string; person: PersonFace; carrying: Carrying };

/** Someone who came: their name, and their side as a word, which has no colour. */
function PersonCard({ seat, person, carrying }: PersonCardProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const isCarried = carrying.now.value?.seat === seat;
  useEffect(() => {
    const landed = carrying.landed.peek();
    if (landed?.seat !== seat || landed.table !== person.table) return;
    carrying.landed.value = null;
    ref.current?.focus();
  });
  return (
    <li class="person" data-carried={isCarried ? "" : undefined}>
      <button
        ref={ref}
        type="button"
        class="person-card"
        draggable
        aria-pressed={isCarried}
        onClick={() => (isCarried ? void carrying.put() : carrying.pick(seat))}
        onKeyDown={(event) => steer(event, carrying)}
        onDragStart={(event) => {
          event.dataTransfer?.setData("text/plain", person.alias);
          carrying.pick(seat);
        }}
        onDragEnd={() => carrying.leave()}
      >
        <span class="person-name">
          <bdi>{person.alias}</bdi>
        </span>
        <span class="person-group">
          {say(`group-${person.group}`)}
          {person.looks_on && ` · ${say("lobby-looking-on")}`}
          {person.co_holds && ` · ${say("lobby-co-holding")}`}
          {person.is_away && ` · ${say("lobby-away")}`}
        </span>
      </button>
      <Deeds seat={seat} person={person} />
    </li>
  );
}

type DeedsProps = { seat: string; person: PersonFace };

/** What may be done for this person, in one row. */
function Deeds({ seat, person }: DeedsProps) {
  const desk = useDesk();
  const row = useRef<HTMLSpanElement>(null);
  useOneStop(row);
  const sits = person.table !== undefined;
  return (
    <span ref={row} class="person-deeds" role="toolbar" aria-label={person.alias}>
      <KeyIn seat={seat} person={person} />
      <OtherCard seat={seat} person={person} />
      {sits && desk.may("pin_seat") && <PinButton seat={seat} person={person} />}
      {sits && desk.may("let_look_on") && <LookOnButton seat={seat} person={person} />}
      {sits && desk.may("let_co_hold") && <CoHoldButton seat={seat} person={person} />}
      {desk.may("remove_person") && <RemoveButton seat={seat} person={person} />}
    </span>
  );
}

/** What the signs beside the names do, in words. */
export function Signs() {
  return (
    <ul class="signs" aria-label={say("lobby-signs")}>
      <li>
        <Pin on={false} /> {say("lobby-sign-pin")}
      </li>
      <li>
        <Eye on={false} /> {say("lobby-sign-eye")}
      </li>
      <li>
        <Two on={false} /> {say("lobby-sign-two")}
      </li>
      <li>
        <Icon name="close" size={18} /> {say("lobby-sign-free")}
      </li>
    </ul>
  );
}

/** Escape lets go wherever the focus is, and leads back to the card; not in a sheet over it. */
export function useLettingGo(carrying: Carrying): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const card = document.querySelector<HTMLElement>("[data-carried] > button");
      const sheet = [...document.querySelectorAll("dialog[open]")].at(-1);
      if (event.key !== "Escape" || !card || sheet?.contains(card) === false) return;
      event.preventDefault();
      carrying.leave();
      card.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [carrying]);
}

const STEPS: Readonly<Record<string, () => number>> = {
  ArrowRight: () => onward(),
  ArrowDown: () => 1,
  ArrowLeft: () => -onward(),
  ArrowUp: () => -1,
};

function steer(event: KeyboardEvent, carrying: Carrying): void {
  if (!carrying.now.peek()) return;
  const step = STEPS[event.key]?.();
  if (step === undefined) return;
  event.preventDefault();
  carrying.step(step);
}

/** Frees a seat, as when a stranger has taken it; it asks first. */
function RemoveButton({ seat, person }: DeedsProps) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const stay = () => setAsking(false);
  const remove = () => void desk.ask({ type: "remove_person", seat }).then(stay);
  const title = say("remove-title", { name: person.alias });
  return (
    <>
      <Small label={title} onTap={() => setAsking(true)}>
        <Icon name="close" size={18} />
      </Small>
      {asking && (
        <Sheet
          title={title}
          onClose={stay}
          foot={
            <Answers yes={say("remove-yes")} onYes={remove} no={say("remove-no")} onNo={stay} />
          }
        >
          <p>{say("remove-hint")}</p>
        </Sheet>
      )}
    </>
  );
}

function PinButton({ seat, person }: DeedsProps) {
  const desk = useDesk();
  const { alias: name, is_pinned } = person;
  return (
    <Small
      label={say(is_pinned ? "lobby-unpin" : "lobby-pin", { name })}
      onTap={() => void desk.ask({ type: "pin_seat", seat, is_pinned: !is_pinned })}
    >
      <Pin on={is_pinned} />
    </Small>
  );
}

/** For odd numbers: a place to look on from, without a role. */
function LookOnButton({ seat, person }: DeedsProps) {
  const desk = useDesk();
  const { alias: name, looks_on } = person;
  return (
    <Small
      label={say(looks_on ? "lobby-play" : "lobby-look-on", { name })}
      onTap={() => void desk.ask({ type: "let_look_on", seat, looks_on: !looks_on })}
    >
      <Eye on={looks_on} />
    </Small>
  );
}

/** For odd numbers too: a role held together with another. */
function CoHoldButton({ seat, person }: DeedsProps) {
  const desk = useDesk();
  const { alias: name, co_holds } = person;
  return (
    <Small
      label={say(co_holds ? "lobby-own-role" : "lobby-co-hold", { name })}
      onTap={() => void desk.ask({ type: "let_co_hold", seat, co_holds: !co_holds })}
    >
      <Two on={co_holds} />
    </Small>
  );
}

type SmallProps = {
  label: string;
  onTap: () => void;
  children: ComponentChildren;
};

/** A picture to press, beside a name. Its label is what it does now, so it is never `pressed`. */
function Small({ label, onTap, children }: SmallProps) {
  return (
    <button type="button" class="person-pin" aria-label={label} title={label} onClick={onTap}>
      {children}
    </button>
  );
}

import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../parts/Icon";
import { Sheet } from "../../parts/Sheet";
import type { PersonFace } from "../../wire/types";
import { onward, say } from "../../words";
import { Answers } from "./Answers";
import { KeyIn } from "./BringIn";
import type { Carrying } from "./carrying";
import { useDesk } from "./desk";
import { OtherCard } from "./OtherCard";
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
  const desk = useDesk();
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
        </span>
      </button>
      {person.table !== undefined && desk.may("pin_seat") && (
        <PinButton seat={seat} person={person} />
      )}
      <KeyIn seat={seat} person={person} />
      <OtherCard seat={seat} person={person} />
      {person.table !== undefined && desk.may("let_look_on") && (
        <LookOnButton seat={seat} person={person} />
      )}
      {person.table !== undefined && desk.may("let_co_hold") && (
        <CoHoldButton seat={seat} person={person} />
      )}
      {desk.may("remove_person") && <RemoveButton seat={seat} person={person} />}
    </li>
  );
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
  if (step === undefined && event.key !== "Escape") return;
  event.preventDefault();
  if (step === undefined) carrying.leave();
  else carrying.step(step);
}

/** Frees a seat, as when a stranger has taken it; it asks first. */
function RemoveButton({ seat, person }: { seat: string; person: PersonFace }) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const stay = () => setAsking(false);
  const remove = () => void desk.ask({ type: "remove_person", seat }).then(stay);
  const title = say("remove-title", { name: person.alias });
  return (
    <>
      <button
        type="button"
        class="person-pin"
        aria-label={title}
        title={title}
        onClick={() => setAsking(true)}
      >
        <Icon name="close" size={18} />
      </button>
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

/** For odd numbers: a place to look on from, without a role. */
function LookOnButton({ seat, person }: { seat: string; person: PersonFace }) {
  const desk = useDesk();
  const label = say(person.looks_on ? "lobby-play" : "lobby-look-on", { name: person.alias });
  const turn = () => void desk.ask({ type: "let_look_on", seat, looks_on: !person.looks_on });
  return (
    <button
      type="button"
      class="person-pin"
      aria-pressed={person.looks_on}
      aria-label={label}
      title={label}
      onClick={turn}
    >
      <Eye on={person.looks_on} />
    </button>
  );
}

/** For odd numbers too: a role held together with another. */
function CoHoldButton({ seat, person }: { seat: string; person: PersonFace }) {
  const desk = useDesk();
  const label = say(person.co_holds ? "lobby-own-role" : "lobby-co-hold", { name: person.alias });
  const turn = () => void desk.ask({ type: "let_co_hold", seat, co_holds: !person.co_holds });
  return (
    <button
      type="button"
      class="person-pin"
      aria-pressed={person.co_holds}
      aria-label={label}
      title={label}
      onClick={turn}
    >
      <Two on={person.co_holds} />
    </button>
  );
}

function PinButton({ seat, person }: { seat: string; person: PersonFace }) {
  const desk = useDesk();
  const label = say(person.is_pinned ? "lobby-unpin" : "lobby-pin", { name: person.alias });
  const turn = () => void desk.ask({ type: "pin_seat", seat, is_pinned: !person.is_pinned });
  return (
    <button
      type="button"
      class="person-pin"
      aria-pressed={person.is_pinned}
      aria-label={label}
      title={label}
      onClick={turn}
    >
      <Pin on={person.is_pinned} />
    </button>
  );
}

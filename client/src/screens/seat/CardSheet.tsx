import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Card } from "../../parts/Card";
import { Choices, named } from "../../parts/Choices";
import { Covered, usePeek } from "../../parts/Peek";
import { Sheet } from "../../parts/Sheet";
import type { OwnRole } from "../../wire/types";
import { say } from "../../words";
import { OwnDial } from "./Lives";
import { Needs } from "./Needs";
import { Original } from "./Original";
import type { PromptProps } from "./sitting";
import "./sheets.css";

const SIDES = ["needs", "belt", "offers"] as const;

/** Who else speaks for the role that one holds, if anybody does. */
export function Beside({ at }: PromptProps) {
  const name = at.alias(at.seat.role?.beside);
  return name ? <p>{say("role-with", { name })}</p> : null;
}

/** The face of one's own card. */
export function OwnFace({ role, children }: { role: OwnRole; children: ComponentChildren }) {
  return (
    <Card kind="role" title={role.title} line={say("quoted", { words: role.position })}>
      <p>
        {role.line} <span class="hat">{role.hat}</span>
      </p>
      {children}
    </Card>
  );
}

/** One's own card: its public face, and under cover what only its holder may read. */
export function CardSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [side, turnTo] = useState<(typeof SIDES)[number]>("needs");
  const { isOpen, bar } = usePeek();
  const { role } = at.seat;
  return (
    <Sheet title={say("card-mine")} onClose={onClose} foot={role && bar}>
      {!role && <p>{say("card-none")}</p>}
      {role && (
        <OwnFace role={role}>
          <Beside at={at} />
        </OwnFace>
      )}
      {role && (
        <>
          <Choices
            as="even"
            ask={say("card-sides")}
            quiet
            options={named("card", SIDES)}
            chosen={side}
            onChoose={turnTo}
          />
          <div aria-live="polite">
            {side === "needs" && <Needs at={at} isOpen={isOpen} />}
            {side === "belt" && <Belt at={at} isOpen={isOpen} />}
            {side === "offers" && <Offers at={at} isOpen={isOpen} />}
          </div>
        </>
      )}
      <OwnDial at={at} />
    </Sheet>
  );
}

type SideProps = PromptProps & { isOpen: boolean };

function Belt({ at, isOpen }: SideProps) {
  return (
    <dl class="private">
      {at.seat.hand.map((skill, place) => (
        <div key={skill.id}>
          <dt>{say("belt-number", { number: place + 1 })}</dt>
          <dd>
            <Covered isOpen={isOpen}>
              <strong>{skill.title}</strong> {say("quoted", { words: skill.say_this })}
              <Original at={at} isOpen={isOpen} text={at.seat.original?.hand[place]} />
            </Covered>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Offers({ at, isOpen }: SideProps) {
  return (
    <dl class="private">
      {at.seat.role?.offers.map((offer, place) => (
        <div key={offer.id}>
          <dt>{say("offer-number", { number: place + 1 })}</dt>
          <dd>
            <Covered isOpen={isOpen}>
              <strong>{offer.title}.</strong> {offer.line}
              <Original at={at} isOpen={isOpen} text={at.seat.original?.offers[place]} />
            </Covered>
          </dd>
        </div>
      ))}
    </dl>
  );
}

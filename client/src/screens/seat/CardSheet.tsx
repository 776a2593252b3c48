import { useState } from "preact/hooks";
import { Card } from "../../parts/Card";
import { Choices } from "../../parts/Choices";
import { Covered, usePeek } from "../../parts/Peek";
import { Sheet } from "../../parts/Sheet";
import type { OwnRole, SkillFace } from "../../wire/types";
import { say } from "../../words";
import { Needs } from "./Needs";
import type { PromptProps } from "./sitting";
import "./sheets.css";

const SIDES = ["needs", "belt", "offers"] as const;

/** One's own card: its public face, and under cover what only its holder may read. */
export function CardSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [side, turnTo] = useState<(typeof SIDES)[number]>("needs");
  const { isOpen, bar } = usePeek();
  const { role, hand } = at.seat;
  return (
    <Sheet title={say("card-mine")} onClose={onClose} foot={role && bar}>
      {!role && <p>{say("card-none")}</p>}
      {role && (
        <Card kind="role" title={role.title} line={say("quoted", { words: role.position })}>
          <p>
            {role.line} <span class="hat">{role.hat}</span>
          </p>
        </Card>
      )}
      {role && (
        <>
          <div class="sides">
            <Choices
              as="chips"
              ask={say("card-sides")}
              quiet
              options={SIDES.map((each) => ({ value: each, label: say(`card-${each}`) }))}
              chosen={[side]}
              onChoose={turnTo}
            />
          </div>
          <div aria-live="polite">
            {side === "needs" && <Needs at={at} isOpen={isOpen} />}
            {side === "belt" && <Belt hand={hand} isOpen={isOpen} />}
            {side === "offers" && <Offers role={role} isOpen={isOpen} />}
          </div>
        </>
      )}
    </Sheet>
  );
}

function Belt({ hand, isOpen }: { hand: readonly SkillFace[]; isOpen: boolean }) {
  return (
    <dl class="private">
      {hand.map((skill, place) => (
        <div key={skill.id}>
          <dt>{say("belt-number", { number: place + 1 })}</dt>
          <dd>
            <Covered isOpen={isOpen}>
              <strong>{skill.title}.</strong> {say("quoted", { words: skill.say_this })}
            </Covered>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Offers({ role, isOpen }: { role: OwnRole; isOpen: boolean }) {
  return (
    <dl class="private">
      {role.offers.map((offer, place) => (
        <div key={offer.id}>
          <dt>{say("offer-number", { number: place + 1 })}</dt>
          <dd>
            <Covered isOpen={isOpen}>
              <strong>{offer.title}.</strong> {offer.line}
            </Covered>
          </dd>
        </div>
      ))}
    </dl>
  );
}

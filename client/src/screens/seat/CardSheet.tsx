import { useState } from "preact/hooks";
import { Card } from "../../parts/Card";
import { Choices } from "../../parts/Choices";
import { Covered, Peek } from "../../parts/Peek";
import { Sheet } from "../../parts/Sheet";
import type { OwnRole, SkillFace } from "../../wire/types";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

const SIDES = ["needs", "belt", "offers"] as const;

/** One's own card: its public face, and under cover what only its holder may read. */
export function CardSheet({ at: { seat }, onClose }: PromptProps & { onClose: () => void }) {
  const [side, turnTo] = useState<(typeof SIDES)[number]>("needs");
  const { role } = seat;
  return (
    <Sheet title={say("card-mine")} onClose={onClose}>
      {!role && <p>{say("card-none")}</p>}
      {role && (
        <Card kind="role" title={role.title} line={say("quoted", { words: role.position })}>
          <p>
            {role.line} {say("also-hat", { hat: role.hat })}
          </p>
        </Card>
      )}
      {role && (
        <>
          <Choices
            as="chips"
            ask={say("card-sides")}
            quiet
            options={SIDES.map((each) => ({ value: each, label: say(`card-${each}`) }))}
            chosen={[side]}
            onChoose={turnTo}
          />
          <Peek>
            {(isOpen) => (
              <>
                {side === "needs" && <Needs role={role} isOpen={isOpen} />}
                {side === "belt" && <Belt hand={seat.hand} isOpen={isOpen} />}
                {side === "offers" && <Offers role={role} isOpen={isOpen} />}
              </>
            )}
          </Peek>
        </>
      )}
    </Sheet>
  );
}

function Needs({ role, isOpen }: { role: OwnRole; isOpen: boolean }) {
  return (
    <dl class="private">
      {role.interests.map((interest) => (
        <div key={interest.number}>
          <dt>
            {say("need-number", { number: interest.number })}
            {interest.state !== "hidden" && <em>{say(`state-${interest.state}`)}</em>}
          </dt>
          <dd>
            <Covered isOpen={isOpen}>
              <strong>{interest.tag}.</strong> {interest.text}
            </Covered>
          </dd>
        </div>
      ))}
      <div>
        <dt>
          {say("red-line")}
          {role.red_line_shared && <em>{say("state-shared")}</em>}
        </dt>
        <dd>
          <Covered isOpen={isOpen}>{role.red_line}</Covered>
        </dd>
      </div>
    </dl>
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

import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Sheet } from "../../parts/Sheet";
import { optionsOf } from "../../wire/offers";
import { say } from "../../words";
import { AskLine } from "./AskLine";
import { Deed } from "./Deed";
import type { PromptProps } from "./sitting";

/** A quiet line: someone would hold one's own card too, or a card is free. */
export function KnockLine({ at }: PromptProps) {
  const [opened, open] = useState<string>();
  const [leftBe, letBe] = useState<string>();
  const ally = optionsOf(at.offers("answer_ally"), "seat").map(String)[0];
  const free = optionsOf(at.offers("take_role"), "role").map(String)[0];
  const knocks = ally ?? (free === leftBe ? undefined : free);
  if (!knocks || at.rests) return null;
  const words = ally
    ? say("ally-asks", { name: at.alias(ally) })
    : say("role-free", { role: at.title(free) });
  return (
    <>
      <AskLine key={knocks} icon="topic" words={words} onTap={() => open(knocks)} />
      {opened === knocks && (
        <Sheet title={words} onClose={() => open(undefined)}>
          {ally ? <Welcomed at={at} ally={ally} /> : <Free at={at} role={knocks} onLeave={letBe} />}
        </Sheet>
      )}
    </>
  );
}

function Welcomed({ at, ally }: PromptProps & { ally: string }) {
  const answer = { type: "answer_ally", seat: ally } as const;
  return (
    <>
      <p>{say("ally-both")}</p>
      <Deed at={at} wish={{ ...answer, is_welcome: true }} wide>
        {say("ally-yes")}
      </Deed>
      <Deed at={at} wish={{ ...answer, is_welcome: false }} look="quiet" wide>
        {say("ally-no")}
      </Deed>
    </>
  );
}

type FreeProps = PromptProps & { role: string; onLeave: (role: string) => void };

function Free({ at, role, onLeave }: FreeProps) {
  return (
    <>
      <Deed at={at} wish={{ type: "take_role", role }} wide>
        {say("role-take")}
      </Deed>
      <Button look="quiet" onTap={() => onLeave(role)} wide>
        {say("role-let-be")}
      </Button>
    </>
  );
}

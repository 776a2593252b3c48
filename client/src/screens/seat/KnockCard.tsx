import { useState } from "preact/hooks";
import { useAloud } from "../../parts/Aloud";
import { Button } from "../../parts/Button";
import { optionsOf } from "../../wire/offers";
import { say } from "../../words";
import { Deed } from "./Deed";
import type { PromptProps } from "./sitting";

/** Someone would hold one's own card too, or a card is free: over the page until it is answered. */
export function KnockCard({ at }: PromptProps) {
  const [leftBe, letBe] = useState("");
  const ally = optionsOf(at.offers("answer_ally"), "seat").map(String)[0];
  const free = optionsOf(at.offers("take_role"), "role").map(String)[0];
  const knocks = ally ?? (free === leftBe ? undefined : free);
  const words = ally
    ? say("ally-asks", { name: at.alias(ally) })
    : say("role-free", { role: at.title(free) });
  useAloud(knocks && words);
  if (!knocks) return null;
  return (
    <section class="told">
      <p>{words}</p>
      {ally ? <Welcomed at={at} ally={ally} /> : <Free at={at} role={knocks} onLeave={letBe} />}
    </section>
  );
}

function Welcomed({ at, ally }: PromptProps & { ally: string }) {
  const answer = { type: "answer_ally", seat: ally } as const;
  return (
    <>
      <Deed at={at} wish={{ ...answer, is_welcome: true }}>
        {say("ally-yes")}
      </Deed>
      <Deed at={at} wish={{ ...answer, is_welcome: false }} look="quiet">
        {say("ally-no")}
      </Deed>
    </>
  );
}

type FreeProps = PromptProps & { role: string; onLeave: (role: string) => void };

function Free({ at, role, onLeave }: FreeProps) {
  return (
    <>
      <Deed at={at} wish={{ type: "take_role", role }}>
        {say("role-take")}
      </Deed>
      <Button look="quiet" onTap={() => onLeave(role)}>
        {say("role-let-be")}
      </Button>
    </>
  );
}

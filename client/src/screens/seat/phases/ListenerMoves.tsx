import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Card } from "../../../parts/Card";
import { Choices } from "../../../parts/Choices";
import { Sheet } from "../../../parts/Sheet";
import { useSteady } from "../../../parts/steady";
import { fieldOf, optionsOf } from "../../../wire/offers";
import { say } from "../../../words";
import { Deed } from "../Deed";
import type { PromptProps, Sitting } from "../sitting";
import { turnOf } from "./turn";

type SheetName = "reflect" | "more";
type SheetProps = PromptProps & { to: string; onClose: () => void };

/** What a listener can tell the table about what was just said aloud, as long as a move is left. */
export function ListenerMoves({ at }: PromptProps) {
  if (!at.may("reflect")) return <p class="quiet aloud-first">{say("moves-made")}</p>;
  return <MovesToward at={at} to={turnOf(at)?.speaker ?? ""} />;
}

/** The moves that are open toward one person. */
export function MovesToward({ at, to }: PromptProps & { to: string }) {
  const [sheet, open] = useState<SheetName | null>(null);
  const close = () => open(null);
  if (!at.may("reflect")) return null;
  const canAnswer = sayable(at, to).length > 0;
  return (
    <>
      <p class="quiet aloud-first">{say("aloud-first")}</p>
      <div class="trio">
        {at.may("ask") && (
          <Deed at={at} wish={{ type: "ask", to }} look="quiet">
            {say("i-asked")}
          </Deed>
        )}
        <Button
          look="quiet"
          off={at.isSending("reflect")}
          onTap={() => (canAnswer ? open("reflect") : at.do({ type: "reflect", to }))}
        >
          {say("i-said-back")}
        </Button>
        {at.may("advise") && (
          <Button look="quiet" onTap={() => open("more")}>
            {say("more")}
          </Button>
        )}
      </div>
      {sheet === "reflect" && <ReflectSheet at={at} to={to} onClose={close} />}
      {sheet === "more" && <MoreSheet at={at} to={to} onClose={close} />}
    </>
  );
}

/** Which interests of this person may be said back now. */
function sayable(at: Sitting, to: string): readonly (string | number)[] {
  const toThem = at.offers("reflect").filter((one) => fieldOf(one, "to")?.options.includes(to));
  return optionsOf(toThem, "interest");
}

/** Which of the things that were said did one say back? */
function ReflectSheet({ at, to, onClose }: SheetProps) {
  const role = at.table.seats[to]?.role ?? "";
  const reflect = (interest: number) => {
    at.do(interest > 0 ? { type: "reflect", to, interest } : { type: "reflect", to });
    onClose();
  };
  const said = useSteady(
    sayable(at, to).map((number) => ({
      value: Number(number),
      label: at.interest(`${role}.${number}`),
    })),
  );
  return (
    <Sheet title={say("reflect-title")} onClose={onClose}>
      <Choices
        ask={say("reflect-title")}
        quiet
        options={[...said, { value: 0, label: say("reflect-other") }]}
        onChoose={reflect}
      />
      <p class="quiet why" role="status">
        {said.some(({ off }) => off) && say("reflect-gone")}
      </p>
    </Sheet>
  );
}

function MoreSheet({ at, to, onClose }: SheetProps) {
  const playable = optionsOf(at.offers("play_skill"), "card");
  const advise = (permission: boolean) => () => {
    at.do({ type: "advise", to, permission });
    onClose();
  };
  const play = (card: string) => () => {
    at.do({ type: "play_skill", card, to });
    onClose();
  };
  return (
    <Sheet title={say("more-title")} onClose={onClose}>
      <h3>{say("idea-title")}</h3>
      <div class="pair">
        <Button look="quiet" onTap={advise(true)}>
          {say("idea-asked")}
        </Button>
        <Button look="quiet" onTap={advise(false)}>
          {say("idea-gave")}
        </Button>
      </div>
      <h3>{say("belt-title")}</h3>
      {at.seat.hand
        .filter((skill) => playable.includes(skill.id))
        .map((skill) => (
          <Card
            key={skill.id}
            kind="skill"
            title={skill.title}
            line={say("quoted", { words: skill.say_this })}
          >
            <p>{skill.body_cue}</p>
            <Button
              look="quiet"
              aria-label={`${say("belt-said")}: ${skill.title}`}
              onTap={play(skill.id)}
            >
              {say("belt-said")}
            </Button>
          </Card>
        ))}
    </Sheet>
  );
}

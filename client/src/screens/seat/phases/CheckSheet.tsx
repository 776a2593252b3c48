import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Tick } from "../../../parts/Choices";
import { Sheet } from "../../../parts/Sheet";
import type { SafetyCheck } from "../../../wire/types";
import { listed, say } from "../../../words";
import type { PromptProps, Sitting } from "../sitting";

const NOT_YET: SafetyCheck = {
  community_bodies: false,
  community_dignity: false,
  officer_bodies: false,
  officer_dignity: false,
};
const FOUR = Object.keys(NOT_YET) as (keyof SafetyCheck)[];

/** The host closes the plan: gentle questions first, then four ticks, then it stands. */
export function CheckSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const { plan } = at.table;
  const [ticks, setTicks] = useState<SafetyCheck>(plan?.check ?? NOT_YET);
  const check = () => at.do({ type: "check_safety", ...ticks });
  const freeze = () => {
    at.do({ type: "freeze" });
    onClose();
  };
  const isChecked = plan?.check && FOUR.every((name) => plan.check?.[name] === ticks[name]);
  const foot = isChecked ? (
    <Button wide off={!at.may("freeze") || at.isSending("freeze")} onTap={freeze}>
      {say("freeze")}
    </Button>
  ) : (
    <Button wide off={!at.may("check_safety") || at.isSending("check_safety")} onTap={check}>
      {say(FOUR.every((name) => ticks[name]) ? "check-done" : "check-some")}
    </Button>
  );
  return (
    <Sheet title={say("close-plan")} onClose={onClose} foot={foot}>
      <Doubts at={at} />
      <h3>{say("check-title")}</h3>
      <p class="quiet">{say("check-line")}</p>
      <div class="two-by-two">
        {FOUR.map((name) => (
          <Tick key={name} on={ticks[name]} onTurn={(on) => setTicks({ ...ticks, [name]: on })}>
            {say(`check-${name}`)}
          </Tick>
        ))}
      </div>
    </Sheet>
  );
}

/** What is worth a second look before the plan stands; none of it stops anybody. */
function Doubts({ at }: PromptProps) {
  const doubts = at.table.plan?.doubts ?? [];
  if (doubts.length === 0) return null;
  return (
    <section>
      <h3>{say("doubts")}</h3>
      <ul class="doubts">
        {doubts.map(({ doubt, about }) => {
          const names = listed(about.map((id) => nameOf(at, id)));
          return <li key={doubt}>{say(`doubt-${doubt}`, { names, count: about.length })}</li>;
        })}
      </ul>
    </section>
  );
}

/** What a doubt speaks of: a role, a piece of the plan, or a part of the wheel. */
function nameOf(at: Sitting, id: string): string {
  const piece = at.table.plan?.clauses[id];
  return at.title(id) || piece?.card?.title || say(`segment-${id}`);
}

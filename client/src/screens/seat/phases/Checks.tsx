import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices, named } from "../../../parts/Choices";
import { YesOrNo } from "../../../parts/YesOrNo";
import type { AgreeStage, Fair, Level, MyBallot, Sides } from "../../../wire/types";
import { say } from "../../../words";
import { Awaiting } from "../Awaiting";
import { GuardButton } from "../GuardSheet";
import { Closes } from "../Header";
import { Asking } from "../Prompt";
import type { PromptProps, Sitting } from "../sitting";
import { Risks } from "./Risks";
import "./agree.css";

const ITEMS: readonly (keyof Fair)[] = ["say", "same_rules", "respect", "honest_reasons"];
const RISKS: readonly (keyof Sides)[] = ["too_little", "too_much"];
const LEVELS: readonly Level[] = ["low", "mid", "high"];

export function stageOf(at: Sitting): AgreeStage {
  return at.table.stage as AgreeStage;
}

/** Four taps, and they are sent. */
function Fairness({ at }: PromptProps) {
  const [taps, setTaps] = useState<Partial<Fair>>(
    (at.seat.mine as MyBallot | undefined)?.fair ?? {},
  );
  const tap = (item: keyof Fair, isFair: boolean) => {
    const now = { ...taps, [item]: isFair };
    setTaps(now);
    if (ITEMS.every((each) => now[each] !== undefined)) {
      at.do({ type: "fairness", ...(now as Fair) });
    }
  };
  return (
    <Asking at={at}>
      <Closes closes={stageOf(at).closes} />
      {ITEMS.map((item) => (
        <div class="fair" key={item}>
          <YesOrNo
            ask={say(`fair-${item}`)}
            yes={say("fair-yes")}
            no={say("fair-not-yet")}
            chosen={taps[item]}
            off={at.isSending("fairness")}
            onChoose={(isFair) => tap(item, isFair)}
          />
        </div>
      ))}
    </Asking>
  );
}

function FairnessWait({ at }: PromptProps) {
  const { answered, closes } = stageOf(at);
  return <Awaiting at={at} words={say("fair-count", { answered })} closes={closes} />;
}

/** What some said "not yet" to, and a minute for it. */
function Talk({ at }: PromptProps) {
  const { not_yet } = stageOf(at);
  const doubted = ITEMS.filter((item) => not_yet[item]);
  return (
    <Asking at={at}>
      <Closes closes={stageOf(at).closes} />
      <ul class="aloud">
        {doubted.map((item) => (
          <li key={item}>
            {say(`fair-${item}`)} <b>{say("fair-not-yet-count", { count: not_yet[item] ?? 0 })}</b>
          </li>
        ))}
      </ul>
    </Asking>
  );
}

function WeighedByHost({ at }: PromptProps) {
  const [sides, setSides] = useState<Partial<Sides>>({});
  const missing = RISKS.find((risk) => !sides[risk]);
  const weigh = () => at.do({ type: "weigh_sides", ...(sides as Sides) });
  const done = (
    <>
      <p class="quiet" role="status">
        {missing && say("still-missing", { ask: say(`sides-${missing}`) })}
      </p>
      <Button wide off={Boolean(missing) || at.isSending("weigh_sides")} onTap={weigh}>
        {say("sides-done")}
      </Button>
    </>
  );
  return (
    <Asking at={at} actions={done}>
      <Closes closes={stageOf(at).closes} />
      {at.table.problem && <Risks problem={at.table.problem} />}
      {RISKS.map((risk) => (
        <Choices
          key={risk}
          as="chips"
          ask={say(`sides-${risk}`)}
          options={named("level", LEVELS)}
          chosen={sides[risk]}
          onChoose={(level) => setSides({ ...sides, [risk]: level })}
        />
      ))}
    </Asking>
  );
}

function BothSides({ at }: PromptProps) {
  return at.may("weigh_sides") ? <WeighedByHost at={at} /> : <Weighed at={at} />;
}

function Weighed({ at }: PromptProps) {
  return (
    <Asking at={at}>
      <Closes closes={stageOf(at).closes} />
      {at.table.problem && <Risks problem={at.table.problem} />}
    </Asking>
  );
}

/** Somebody finds a side risky: a guard is asked for, and may be left out. */
function Guard({ at }: PromptProps) {
  const { sides } = stageOf(at);
  return (
    <Asking at={at} actions={<GuardButton at={at} />}>
      <Closes closes={stageOf(at).closes} />
      {RISKS.filter((risk) => sides?.[risk] === "high").map((risk) => (
        <p key={risk}>{say(`guard-${risk}`)}</p>
      ))}
    </Asking>
  );
}

export const checks = {
  fairness: Fairness,
  fairness_wait: FairnessWait,
  talk_fair: Talk,
  sides: BothSides,
  guard: Guard,
};

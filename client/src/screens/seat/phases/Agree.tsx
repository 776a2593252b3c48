import type { ComponentProps } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices, named } from "../../../parts/Choices";
import { Covered, usePeek } from "../../../parts/Peek";
import { optionsOf } from "../../../wire/offers";
import type { Gradient, MyBallot, Standing } from "../../../wire/types";
import { say } from "../../../words";
import { Awaiting } from "../Awaiting";
import { Closes } from "../Header";
import { Offered } from "../Offered";
import { OurQuestion } from "../OurQuestion";
import { PlanList } from "../PlanList";
import { Asking } from "../Prompt";
import type { PromptProps, Sitting } from "../sitting";
import { checks, stageOf } from "./Checks";
import { HostChoices, RedLine } from "./Ending";
import { Tally } from "./Tally";
import "./agree.css";

const FISTS = [5, 4, 3, 2, 1, 0];
const GRADES: readonly (Gradient | "abstain")[] = [
  "endorse",
  "minor_point",
  "reservations",
  "abstain",
  "more_talk",
  "dislike",
  "disagree",
  "veto",
];
/** What the counts call 0 to 5; to dislike and yet support counts as 3 as well. */
const GRADE_OF = ["veto", "disagree", "more_talk", "reservations", "minor_point", "endorse"];

function ballotOf(at: Sitting): MyBallot | undefined {
  return at.seat.mine as MyBallot | undefined;
}

/** One's own needs, and how far the plan meets each; in the short form, all of them at once. */
function Rate({ at }: PromptProps) {
  const interests = at.seat.role?.interests ?? [];
  const ballot = ballotOf(at);
  const { isOpen, bar } = usePeek();
  const hasSecrets = interests.some((interest) => interest.state === "hidden");
  return (
    <Asking at={at} actions={hasSecrets && bar}>
      <div class="rates" aria-live="polite">
        {interests.map(({ number, state, text }) => (
          <section class="rate" key={number}>
            <h2>
              <b>{number}</b>
              <Covered isOpen={isOpen || state !== "hidden"}>{text}</Covered>
            </h2>
            {at.may("rate_interest") && (
              <Met
                ask={say("need-number", { number })}
                rated={ballot?.ratings[number]}
                at={at}
                wish={{ type: "rate_interest", interest: number }}
              />
            )}
          </section>
        ))}
      </div>
      {at.may("rate_role") && (
        <Met
          ask={say("rate-role-ask")}
          rated={ballot?.role_rating}
          at={at}
          wish={{ type: "rate_role" }}
        />
      )}
      <PlanList at={at} />
    </Asking>
  );
}

/** The host taps what the table thinks for a role that nobody holds. */
function RateChair({ at }: PromptProps) {
  const role = at.seat.prompt.names.role ?? "";
  const rated = stageOf(at).chair[role] ?? {};
  const heard = at.offers("rate_chair").filter((one) => optionsOf([one], "role").includes(role));
  return (
    <Asking at={at}>
      {optionsOf(heard, "interest").map((interest) => (
        <section class="rate" key={interest}>
          <h2>
            <b>{interest}</b>
            {at.interest(`${role}.${interest}`)}
          </h2>
          <Met
            ask={say("need-number", { number: interest })}
            rated={rated[String(interest)]}
            at={at}
            wish={{ type: "rate_chair", role, interest: Number(interest) }}
          />
        </section>
      ))}
    </Asking>
  );
}

type MetProps = PromptProps & {
  ask: string;
  rated: number | undefined;
  wish: ComponentProps<typeof Offered>["wish"];
};

/** Not, partly or met. */
function Met({ at, ask, rated, wish }: MetProps) {
  return (
    <Offered
      at={at}
      wish={wish}
      field="value"
      as="chips"
      ask={ask}
      quiet
      words="met"
      chosen={rated}
    />
  );
}

type FistProps = PromptProps & { standing: Standing };

function Fist({ at, standing }: FistProps) {
  return (
    <Asking at={at}>
      <Closes closes={stageOf(at).closes} />
      <FistRows at={at} standing={standing} />
    </Asking>
  );
}

function AsSelf({ at }: PromptProps) {
  return <Fist at={at} standing="self" />;
}

function FistRows({ at, standing }: FistProps) {
  return at.may("grade") ? (
    <Grades at={at} standing={standing} />
  ) : (
    <Fingers at={at} standing={standing} />
  );
}

/** The same vote in words. To abstain is to pass. */
function Grades({ at, standing }: FistProps) {
  const [grade, setGrade] = useState<Gradient>();
  const choose = (gradient: Gradient | "abstain") => {
    if (gradient === "abstain") return void at.say({ type: "pass" });
    setGrade(gradient);
    at.do({ type: "grade", gradient, standing });
  };
  return (
    <Choices
      ask={say("grade-ask")}
      quiet
      options={named("grade", GRADES)}
      chosen={grade}
      off={at.isSending("grade", { standing })}
      onChoose={choose}
    />
  );
}

/** What a number of the vote is called: by a finger, or by a gradient. */
function voteWords(at: Sitting, value: number): string {
  const isGraded = stageOf(at).skin === "gradients";
  return say(isGraded ? `grade-${GRADE_OF[value]}` : `fist-${value}`);
}

function Fingers({ at, standing }: FistProps) {
  const ballot = ballotOf(at);
  const shown = standing === "role" ? ballot?.as_role : ballot?.as_self;
  return (
    <Offered
      at={at}
      wish={{ type: "fist", standing }}
      field="value"
      ask={say("fist-ask")}
      quiet
      options={FISTS.map((value) => ({
        value,
        label: (
          <span class="fist">
            <b>{value}</b> {say(`fist-${value}`)}
          </span>
        ),
      }))}
      chosen={shown}
    />
  );
}

/** Whoever has a vote may change that of the role; the others, their own. */
function FistWait({ at }: PromptProps) {
  const standing = at.seat.prompt.key === "fist_wait" ? "role" : "self";
  const [isChanging, change] = useState(false);
  const { cast, of, closes } = stageOf(at);
  const changing = (at.may("fist") || at.may("grade")) && (
    <Button wide look="bare" onTap={() => change(!isChanging)}>
      {say(isChanging ? "fist-keep" : "fist-change")}
    </Button>
  );
  if (isChanging) {
    return (
      <Asking at={at} actions={changing}>
        <FistRows at={at} standing={standing} />
      </Asking>
    );
  }
  return (
    <Awaiting at={at} words={say("fist-count", { cast, of })} closes={closes} actions={changing} />
  );
}

function Revealed({ at }: PromptProps) {
  const stage = stageOf(at);
  const lacks = stage.lacks.map((lack) => say(`lack-${lack}`)).join(" ");
  const comes = <p class="quiet">{say(lacks ? "not-all-agree" : "all-agree", { lacks })}</p>;
  return (
    <Asking at={at} comes={comes} actions={<HostChoices at={at} />}>
      <Counts at={at} />
      {at.may("move_up") && <MoveUp at={at} />}
      <RedLine at={at} />
      <Tally title={say("move-ups")} kind="chip" counts={stage.move_ups} />
      <PlanList at={at} />
    </Asking>
  );
}

/** How many showed each number; never whose. */
function Counts({ at }: PromptProps) {
  const { counts } = stageOf(at);
  return (
    <ul class="counts" aria-label={say("counts")}>
      {FISTS.map((fist) => {
        const count = counts[fist] ?? 0;
        return (
          <li key={fist} data-none={count === 0 ? "" : undefined}>
            <b>{fist}</b>
            <span class="count-dots" role="img" aria-label={String(count)}>
              {Array.from({ length: count }, (_, place) => (
                <i key={place} />
              ))}
            </span>
            <small>{voteWords(at, fist)}</small>
          </li>
        );
      })}
    </ul>
  );
}

function MoveUp({ at }: PromptProps) {
  return (
    <Offered
      at={at}
      wish={{ type: "move_up" }}
      field="chip"
      as="chips"
      ask={say("move-up-ask")}
      words="chip"
    />
  );
}

function Ended({ at }: PromptProps) {
  return (
    <Asking at={at}>
      <OurQuestion at={at} />
      <PlanList at={at} />
    </Asking>
  );
}

export const agree = {
  ...checks,
  rate: Rate,
  rate_chair: RateChair,
  fist_role: ({ at }: PromptProps) => <Fist at={at} standing="role" />,
  fist_self: AsSelf,
  fist_wait: FistWait,
  revealed: Revealed,
  ended: Ended,
};

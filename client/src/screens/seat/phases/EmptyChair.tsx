import { Button } from "../../../parts/Button";
import { optionsOf } from "../../../wire/offers";
import type { ListenStage } from "../../../wire/types";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { Closes } from "../Header";
import { Learned } from "../Learned";
import { Asking, Talking } from "../Prompt";
import type { PromptProps, Sitting } from "../sitting";

function chairOf(at: Sitting) {
  return (at.table.stage as ListenStage | undefined)?.chair;
}

/** What the table has said for the one who is missing. The first need stays face down. */
function SpokenFor({ at }: PromptProps) {
  const chair = chairOf(at);
  const role = at.table.roles[chair?.role ?? ""];
  if (!chair || !role) return null;
  return (
    <>
      <Closes closes={chair.closes} />
      <p class="said big">{say("quoted", { words: role.position })}</p>
      <div class="laid-open">
        <Learned key={role.id} role={role} />
      </div>
      <p class="quiet">{say("chair-first")}</p>
    </>
  );
}

function ChairHost({ at }: PromptProps) {
  const tap = (verb: "speak_for_chair" | "hear_chair", words: string) =>
    optionsOf(at.offers(verb), "interest").map((number) => (
      <Button
        key={`${verb}${number}`}
        wide
        off={at.isSending(verb)}
        onTap={() => at.do({ type: verb, interest: Number(number) })}
      >
        {say(words, { number: String(number) })}
      </Button>
    ));
  const actions = (
    <>
      {tap("hear_chair", "chair-heard")}
      {tap("speak_for_chair", "chair-turn-over")}
      <Deed at={at} wish={{ type: "end_floor" }} look="quiet">
        {say("end-floor")}
      </Deed>
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      <SpokenFor at={at} />
    </Asking>
  );
}

function Chair({ at }: PromptProps) {
  if (at.may("end_floor")) return <ChairHost at={at} />;
  return (
    <Talking at={at} facedown>
      <SpokenFor at={at} />
    </Talking>
  );
}

export const emptyChair = { chair: Chair };

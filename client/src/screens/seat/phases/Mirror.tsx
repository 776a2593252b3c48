import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { MirrorPicture } from "../../../parts/MirrorPicture";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { Asking, Talking } from "../Prompt";
import type { PromptProps } from "../sitting";

/** The host may ask for it, once the table has talked. */
export function MirrorButton({ at }: PromptProps) {
  if (!at.may("show_mirror")) return null;
  return (
    <Deed at={at} wish={{ type: "show_mirror" }} look="quiet" wide>
      {say("mirror-show")}
    </Deed>
  );
}

/** A fair moment to say no: one pass is enough, and it shows to nobody that one did. */
export function MirrorAsked({ at }: PromptProps) {
  const [hasPassed, setPassed] = useState(false);
  const pass = async () => {
    const ack = await at.say({ type: "pass" });
    if (ack.ok) setPassed(true);
  };
  const no = (
    <Button wide look="quiet" off={hasPassed || at.isSending("pass")} onTap={pass}>
      {say("mirror-no")}
    </Button>
  );
  return (
    <Talking at={at} actions={no}>
      <p class="quiet" role="status">
        {hasPassed ? say("mirror-passed") : say("mirror-quiet")}
      </p>
    </Talking>
  );
}

/** What went well, then one step; each a sentence with a small picture. */
export function MirrorShown({ at }: PromptProps) {
  const { well = [], next_step: next } = at.table.mirror ?? {};
  return (
    <Asking at={at}>
      {well.length > 0 && (
        <section class="mirror" aria-label={say("mirror-well")}>
          <h2>{say("mirror-well")}</h2>
          <ul>
            {well.map((metric) => (
              <Sentence key={metric} metric={metric} words={`mirror-${metric}-well`} />
            ))}
          </ul>
        </section>
      )}
      {next && (
        <section class="mirror" aria-label={say("mirror-next")}>
          <h2>{say("mirror-next")}</h2>
          <ul>
            <Sentence metric={next} words={`mirror-${next}-next`} />
          </ul>
        </section>
      )}
      {well.length === 0 && !next && <p class="said">{say("mirror-empty")}</p>}
    </Asking>
  );
}

function Sentence({ metric, words }: { metric: string; words: string }) {
  return (
    <li>
      <MirrorPicture metric={metric} />
      <span>{say(words)}</span>
    </li>
  );
}

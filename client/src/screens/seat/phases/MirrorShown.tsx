import { MirrorPicture } from "../../../parts/MirrorPicture";
import { say } from "../../../words";
import { Asking } from "../Prompt";
import type { PromptProps } from "../sitting";

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

import { say } from "../../../words";

const MOST = 5;

/** How hot it is: a word, a number, and steps that rise. The colour adds nothing that they lack. */
export function Heat({ heat }: { heat: number }) {
  return (
    <div class="heat" data-heat={heat}>
      <p class="heat-word" role="status">
        {say("heat", { heat, word: say(`heat-${heat}`) })}
      </p>
      <ol class="heat-steps" aria-hidden="true">
        {Array.from({ length: MOST }, (_, step) => (
          <li key={step} data-on={step < heat ? "" : undefined} />
        ))}
      </ol>
    </div>
  );
}

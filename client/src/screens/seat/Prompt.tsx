import type { ComponentChildren } from "preact";
import { Cover } from "../../parts/Cover";
import { hasWords, say } from "../../words";
import { Onward } from "./Onward";
import { Piece } from "./Piece";
import type { Sitting } from "./sitting";
import { TalkCard } from "./TalkCard";

type PromptViewProps = {
  at: Sitting;
  children?: ComponentChildren;
  /** At most three things to do. */
  actions?: ComponentChildren;
  /** What others bring and take away, above these. */
  comes?: ComponentChildren;
  /** Whose words stand at the head, where a prompt has several pages. */
  page?: string;
  /** More pages follow on this phone: not here does its table go on. */
  midway?: boolean;
};

/** The words of the prompt a seat is at; whoever hosts may have a line of their own. */
export function wordsOf(
  at: Sitting,
  page = at.seat.prompt.key,
): { title: string; line: string | undefined } {
  const id = `prompt-${page}`;
  if (!hasWords(id)) return { title: say("prompt-wait"), line: undefined };
  const lines = at.seat.is_host ? [`${id}.host`, `${id}.line`] : [`${id}.line`];
  const line = lines.find(hasWords);
  return { title: say(id, at.names), line: line && say(line, at.names) };
}

/** One prompt: what is asked, what to choose from, and the buttons under the thumb. */
export function Asking({ at, children, page, ...around }: PromptViewProps) {
  const { title, line } = wordsOf(at, page);
  return (
    <main class="prompt">
      <Page>
        <h1>{title}</h1>
        {line && <p class="prompt-line">{line}</p>}
        {children}
      </Page>
      <Actions at={at} {...around} />
    </main>
  );
}

/** A prompt for when people talk and the phone rests. */
export function Talking({
  at,
  children,
  facedown,
  page,
  ...around
}: PromptViewProps & { facedown?: boolean }) {
  const { title, line } = wordsOf(at, page);
  return (
    <main class="prompt">
      <Page>
        <Cover title={title} line={line} facedown={facedown ?? false}>
          {children}
          <TalkCard at={at} />
        </Cover>
      </Page>
      <Actions at={at} {...around} />
    </main>
  );
}

/** What scrolls when it is long, also by keyboard. It is not called what its heading is: that is read with it. */
function Page({ children }: { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll.
    <section class="prompt-page" aria-labelledby="phase" tabIndex={0}>
      {children}
    </section>
  );
}

/** Anchored at the foot: what may come and go stands first, so that no other button moves. */
function Actions({ at, comes, actions, midway }: PromptViewProps) {
  return (
    <div class="prompt-actions">
      {comes}
      {!midway && <Onward at={at} />}
      <Piece at={at} />
      {actions}
    </div>
  );
}

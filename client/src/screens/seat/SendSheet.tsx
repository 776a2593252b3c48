import type { ComponentChildren } from "preact";
import { Button } from "../../parts/Button";
import { Sheet } from "../../parts/Sheet";
import type { Verb } from "../../wire/offers";
import { say } from "../../words";
import { followOwn } from "./arrival";
import type { PromptProps, Sending } from "./sitting";

type SendSheetProps = PromptProps & {
  title: string;
  verb: Verb;
  /** What is asked on the sheet, by the words that ask for it, and the answer so far. */
  needs: Readonly<Record<string, unknown>>;
  /** Those on the button. */
  words: string;
  onSend: () => Sending;
  /** Lets go of what was kept until then; what it gives brings that back. */
  onSent: () => () => void;
  onClose: () => void;
  children: ComponentChildren;
};

/**
 * A sheet that is filled in, sent and closed; what cannot be sent stays in it, and what is refused
 * comes back to it. While the button is off it says why: that it is not open any more, or the first
 * thing to answer yet.
 */
export function SendSheet(props: SendSheetProps) {
  const { at, title, verb, needs, words, onSend, onSent, onClose, children } = props;
  const ask = Object.keys(needs).find((each) => !String(needs[each] ?? "").trim());
  const isShut = !at.may(verb);
  const send = () => {
    const sending = onSend();
    if (!sending) return;
    followOwn();
    const bringBack = onSent();
    onClose();
    void sending.then(({ ok }) => ok || bringBack());
  };
  const foot = (
    <>
      <p class="quiet" role="status">
        {isShut ? say("code-locked") : ask && say("still-missing", { ask: say(ask) })}
      </p>
      <Button wide off={isShut || ask !== undefined || at.isSending(verb)} onTap={send}>
        {say(words)}
      </Button>
    </>
  );
  return (
    <Sheet title={title} onClose={onClose} foot={foot}>
      {children}
    </Sheet>
  );
}

import { Button } from "../../../parts/Button";
import { useDraft } from "../../../parts/draft";
import { Field } from "../../../parts/Field";
import { Sheet } from "../../../parts/Sheet";
import { mostOf } from "../../../wire/offers";
import { say } from "../../../words";
import type { PromptProps } from "../sitting";

/** What this table would like to know from all others. */
export function AskSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [text, write] = useDraft(`${at.code}.call`);
  const send = () => {
    void at.do({ type: "call_room", text })?.then(({ ok }) => ok && write(""));
    onClose();
  };
  const foot = (
    <Button wide off={text.trim() === ""} onTap={send}>
      {say("call-send")}
    </Button>
  );
  return (
    <Sheet title={say("call-ask")} onClose={onClose} foot={foot}>
      <p>{say("call-hint")}</p>
      <Field
        label={say("call-words")}
        long
        most={mostOf(at.offers("call_room"), "text")}
        value={text}
        onType={write}
      />
    </Sheet>
  );
}

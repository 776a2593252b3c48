import { Button } from "../../parts/Button";
import { useForm } from "../../parts/draft";
import { Field } from "../../parts/Field";
import { mostOf } from "../../wire/offers";
import { say } from "../../words";
import { useOpen } from "./open";
import { SendSheet } from "./SendSheet";
import type { PromptProps } from "./sitting";

const BLANK = { when: "", what: "" };

/** Where the table is invited to a guard clause: a button, and the sheet that it opens. */
export function GuardButton({ at }: PromptProps) {
  const [isOpen, open] = useOpen<boolean>(at, "guard");
  if (!at.may("guard_clause")) return null;
  return (
    <>
      <Button wide look="quiet" onTap={() => open(true)}>
        {say("guard-add")}
      </Button>
      {isOpen && <GuardSheet at={at} onClose={() => open(false)} />}
    </>
  );
}

export function GuardSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [guard, put, empty] = useForm(`${at.code}.guard`, BLANK);
  const { when, what: then } = guard;
  const most = mostOf(at.offers("guard_clause"), "when");
  return (
    <SendSheet
      at={at}
      title={say("guard")}
      verb="guard_clause"
      needs={{ "guard-when": when, "guard-then": then }}
      words="guard-add-this"
      onSend={() => at.do({ type: "guard_clause", when, then })}
      onSent={empty}
      onClose={onClose}
    >
      <p class="quiet">{say("guard-line")}</p>
      <Field label={say("guard-when")} value={when} onType={put("when")} most={most} long />
      <Field label={say("guard-then")} value={then} onType={put("what")} most={most} long />
    </SendSheet>
  );
}

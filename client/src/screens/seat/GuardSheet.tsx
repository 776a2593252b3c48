import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { Sheet } from "../../parts/Sheet";
import { mostOf } from "../../wire/offers";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

/** Where the table is invited to a guard clause: a button, and the sheet that it opens. */
export function GuardButton({ at }: PromptProps) {
  const [isOpen, open] = useState(false);
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

function GuardSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [when, setWhen] = useState("");
  const [then, setThen] = useState("");
  const most = mostOf(at.offers("guard_clause"), "when");
  const isWhole = Boolean(when.trim() && then.trim());
  const add = () => {
    at.do({ type: "guard_clause", when, then });
    onClose();
  };
  const foot = (
    <Button wide off={!isWhole || at.isSending("guard_clause")} onTap={add}>
      {say("guard-add-this")}
    </Button>
  );
  return (
    <Sheet title={say("guard")} onClose={onClose} foot={foot}>
      <p class="quiet">{say("guard-line")}</p>
      <Field label={say("guard-when")} value={when} onType={setWhen} most={most} long />
      <Field label={say("guard-then")} value={then} onType={setThen} most={most} long />
    </Sheet>
  );
}

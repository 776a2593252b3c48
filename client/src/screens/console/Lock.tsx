import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { Sheet } from "../../parts/Sheet";
import { say } from "../../words";
import { Answers } from "./Answers";
import { useDesk } from "./desk";
import { callsOf } from "./Helps";
import "./lock.css";

const LONGEST = 40;
const LEAST = 4;

/** Covers this screen until somebody knows the phrase. It is held on this device alone. */
export function LockSheet({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const [phrase, setPhrase] = useState("");
  const lock = () => {
    onClose();
    desk.lock(phrase);
  };
  return (
    <Sheet
      title={say("lock-title")}
      onClose={onClose}
      foot={
        <Answers
          yes={say("lock-do")}
          onYes={lock}
          off={phrase.trim().length < LEAST}
          no={say("console-cancel")}
          onNo={onClose}
        />
      }
    >
      <Field
        label={say("lock-phrase")}
        hint={say("lock-hint")}
        value={phrase}
        onType={setPhrase}
        most={LONGEST}
        autofocus
      />
    </Sheet>
  );
}

/** All that a locked screen shows: that the workshop goes on, and whether somebody calls. */
export function Locked() {
  const desk = useDesk();
  const [phrase, setPhrase] = useState("");
  const [wrong, setWrong] = useState(false);
  const open = (event: Event) => {
    event.preventDefault();
    setWrong(!desk.unlock(phrase));
    setPhrase("");
  };
  const calls = callsOf(desk).length;
  return (
    <main class="console-message lock">
      <h1>{say("lock-locked")}</h1>
      <p class="soft">{say("lock-goes-on")}</p>
      <p role="status">{calls > 0 && <b>{say("lock-calls", { count: calls })}</b>}</p>
      <form onSubmit={open}>
        <Field
          label={say("lock-phrase")}
          hint={wrong ? say("lock-wrong") : undefined}
          value={phrase}
          onType={setPhrase}
          most={LONGEST}
        />
        <Button onTap={() => undefined} submits>
          {say("lock-open")}
        </Button>
      </form>
    </main>
  );
}

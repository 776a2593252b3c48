import { useEffect, useState } from "preact/hooks";
import { sayAloud } from "../../parts/Aloud";
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
  const isShort = phrase.trim().length < LEAST;
  const lock = (event?: Event) => {
    event?.preventDefault();
    if (isShort) return;
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
          onYes={() => lock()}
          off={isShort}
          no={say("console-cancel")}
          onNo={onClose}
        />
      }
    >
      <form onSubmit={lock}>
        <Field
          label={say("lock-phrase")}
          hint={say("lock-hint")}
          value={phrase}
          onType={setPhrase}
          most={LONGEST}
          autofocus
        />
      </form>
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
    const isWrong = !desk.unlock(phrase);
    // What helps with the field is said when it comes, and not when it stays.
    if (isWrong && wrong) sayAloud(say("lock-wrong"));
    setWrong(isWrong);
    setPhrase("");
  };
  useEffect(() => document.querySelector<HTMLElement>(".lock input")?.focus(), []);
  const calls = callsOf(desk).length;
  return (
    <main class="console-message lock">
      <h1>{say("lock-locked")}</h1>
      <p class="soft">{say("lock-goes-on")}</p>
      <p role="status">{calls > 0 && <b>{say("lock-calls", { count: calls })}</b>}</p>
      <form onSubmit={open}>
        <Field
          label={say("lock-yours")}
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

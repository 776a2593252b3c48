import { useState } from "preact/hooks";
import { sayAloud } from "../../parts/Aloud";
import { Button } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { Sheet } from "../../parts/Sheet";
import { LONGEST, type NoteView } from "../../wire/types";
import { language, say } from "../../words";
import { useDesk } from "./desk";
import { phaseWords } from "./Peek";
import "./notes.css";

type NotesSheetProps = {
  /** Of one table; without one, of the room. */
  table?: number;
  onClose: () => void;
};

/** One's own notes: a new one is pinned to this moment, the others stand by their moments. */
export function NotesSheet({ table, onClose }: NotesSheetProps) {
  const desk = useDesk();
  const [text, setText] = useState("");
  const notes = Object.entries(desk.notes).filter(
    ([, note]) => table === undefined || note.table === table,
  );
  const keep = async () => {
    if (!(await desk.ask({ type: "jot", text: text.trim() }, table))) return;
    setText("");
    sayAloud(say("notes-kept"));
  };
  const title = table === undefined ? say("notes-title") : say("notes-title-one", { no: table });
  return (
    <Sheet title={title} onClose={onClose}>
      <Field
        label={say("notes-label")}
        hint={say(desk.room?.role === "lead" ? "notes-hint" : "notes-hint-own")}
        value={text}
        onType={setText}
        most={LONGEST.note}
        long
        autofocus
      />
      <p class="answers">
        <Button off={!text.trim()} onTap={() => void keep()}>
          {say("notes-keep")}
        </Button>
      </p>
      {notes.length === 0 && <p class="soft">{say("notes-none")}</p>}
      <Notes notes={notes} />
    </Sheet>
  );
}

/** Notes in the order they were written, each by its moment. */
export function Notes({ notes }: { notes: readonly (readonly [string, NoteView])[] }) {
  return (
    <ol class="notes">
      {notes.map(([id, note]) => (
        <Note key={id} note={note} />
      ))}
    </ol>
  );
}

function Note({ note }: { note: NoteView }) {
  const at = new Date(note.at);
  const time = at.toLocaleTimeString(language() ?? "en", { hour: "2-digit", minute: "2-digit" });
  const place =
    note.table === undefined ? say("notes-room") : say("table-number", { number: note.table });
  return (
    <li class="note">
      <p class="soft">
        {place}
        {note.phase && ` · ${phaseWords(note.phase)}`} ·{" "}
        <time dateTime={at.toISOString()}>{time}</time>
      </p>
      <p>{note.text}</p>
    </li>
  );
}

import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";
import { Notes } from "./NotesSheet";
import { ReportLink } from "./ReportLink";

/** After the close: what to read or save, what to delete in time, and what one noted. */
export function Closed({ room }: { room: ConsoleView }) {
  const notes = Object.entries(useDesk().notes);
  return (
    <main class="console-message">
      <h1>
        <bdi>{room.name}</bdi>
      </h1>
      <p>{say("console-closed")}.</p>
      {room.role === "lead" && <Left room={room} />}
      {notes.length > 0 && (
        <section class="closed-notes">
          <h2>{say("notes-title")}</h2>
          <Notes notes={notes} />
        </section>
      )}
    </main>
  );
}

/** What is still to do, by whoever led. */
function Left({ room }: { room: ConsoleView }) {
  return (
    <>
      <p>{say("console-closed-hint")}</p>
      <ol class="left-to-do">
        <li>
          {say(room.report ? "console-left-report" : "console-left-none")}{" "}
          <ReportLink room={room} />
        </li>
        <li>{say("console-left-folder")}</li>
      </ol>
    </>
  );
}

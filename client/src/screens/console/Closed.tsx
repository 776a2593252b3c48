import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { ReportLink } from "./ReportLink";

/** After the close: what to read or save, and what to delete in time. */
export function Closed({ room }: { room: ConsoleView }) {
  return (
    <main class="console-message">
      <h1>
        <bdi>{room.name}</bdi>
      </h1>
      <p>{say("console-closed")}.</p>
      {room.role === "lead" && <Left room={room} />}
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

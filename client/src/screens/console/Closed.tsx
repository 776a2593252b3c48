import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { ReportLink } from "./ReportLink";

/** After the close: nothing to do, and something to read. */
export function Closed({ room }: { room: ConsoleView }) {
  return (
    <main class="console-message">
      <h1>
        <bdi>{room.name}</bdi>
      </h1>
      <p>{say("console-closed")}.</p>
      <p>{say("console-closed-hint")}</p>
      <ReportLink room={room} />
    </main>
  );
}

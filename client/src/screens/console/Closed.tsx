import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";

/** After the close: nothing to do. */
export function Closed({ room }: { room: ConsoleView }) {
  return (
    <main class="console-message">
      <h1>{room.name}</h1>
      <p>{say("console-closed")}.</p>
      <p>{say("console-closed-hint")}</p>
    </main>
  );
}

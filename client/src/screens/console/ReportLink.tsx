import type { ConsoleView } from "../../wire/types";
import { language, say } from "../../words";

/** The report of the room, once the last table has ended and it is kept. */
export function ReportLink({ room }: { room: ConsoleView }) {
  if (!room.report) return null;
  const spoken = language() ?? "";
  const read = room.languages.includes(spoken) ? spoken : room.languages[0];
  return (
    <a
      class="plain-button"
      href={`/report/${room.report}/${read}`}
      target="_blank"
      rel="noreferrer"
    >
      {say("console-report")}
    </a>
  );
}

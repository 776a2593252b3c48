import { useState } from "preact/hooks";
import type { ScreenProps } from "../../main";
import { later } from "../../parts/later";
import { keep, recall } from "../../wire/keep";
import { openWords } from "../../words";
import { CodeEntry } from "./CodeEntry";
import { DoorScreen } from "./DoorScreen";
import "./join.css";

/** The `start_url` of the manifest ends so. */
const FROM_HOME = "?home";
const LAST = "last";

/** All that an evening needs, words too. */
async function seatCode() {
  const [code] = await Promise.all([import("../seat/index"), openWords(["phone"])]);
  return code.default;
}
const Seat = later(seatCode);

/** Has it here before it is needed: it comes while people type their names. */
function fetchSeat(): void {
  seatCode().catch(() => undefined); // the seat itself tries again
}

/** The ticket this device holds for a workshop, if any. */
function ticketFor(code: string): string | null {
  return recall<string>(`ticket.${code}`);
}

/** Of the workshop that this device last took a seat in, when its icon on the home screen was tapped. */
function codeFromHome(): string {
  return (location.search === FROM_HOME && recall<string>(LAST)) || "";
}

/** The phone's way in: the code, then the door, then the seat. A ticket leads straight to the seat. */
export default function JoinScreen({ code: fromAddress, secret }: ScreenProps) {
  const [code, setCode] = useState(() => (fromAddress || codeFromHome()).toUpperCase());
  const [ticket, setTicket] = useState(() => ticketFor(code));
  const enter = (typed: string) => {
    history.replaceState(null, "", typed ? `/j/${typed}` : "/");
    setCode(typed);
    setTicket(ticketFor(typed));
  };
  const hold = (given: string | null) => {
    keep(`ticket.${code}`, given ?? undefined);
    keep(LAST, given === null ? undefined : code);
    setTicket(given);
  };
  if (secret)
    return <Seat code={`${code}.${secret.slice(0, 8)}`} ticket={secret} onGone={() => enter("")} />;
  if (code === "") return <CodeEntry onEnter={enter} />;
  if (ticket === null)
    return (
      <DoorScreen
        key={code}
        code={code}
        onShown={fetchSeat}
        onJoined={hold}
        onBack={() => enter("")}
      />
    );
  return <Seat key={ticket} code={code} ticket={ticket} onGone={() => hold(null)} />;
}

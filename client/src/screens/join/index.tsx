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
/** It comes while people type their names. */
const { Part: Seat, fetchNow: fetchSeat } = later(seatCode);

/** The ticket this device holds for a workshop, if any. */
function ticketFor(code: string): string | null {
  return recall<string>(`ticket.${code}`);
}

/** Of the workshop that this device last took a seat in, when its icon on the home screen was tapped. */
function codeFromHome(): string {
  return (location.search === FROM_HOME && recall<string>(LAST)) || "";
}

/** The phone's way in: the code, then the door, then the seat. A ticket leads straight to the seat. */
export default function JoinScreen({ code: fromAddress, secret: fromLink }: ScreenProps) {
  const [code, setCode] = useState(() => (fromAddress || codeFromHome()).toUpperCase());
  const [secret, setSecret] = useState(fromLink);
  const [ticket, setTicket] = useState(() => ticketFor(code));
  const enter = (typed: string) => {
    history.replaceState(null, "", typed ? `/j/${typed}` : "/");
    setSecret("");
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

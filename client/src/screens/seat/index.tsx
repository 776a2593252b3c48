import { useEffect, useRef, useState } from "preact/hooks";
import { loadAnew } from "../../parts/anew";
import { useConnection } from "../../parts/useConnection";
import { useWakefulness } from "../../parts/useWakefulness";
import type { Admitted } from "../../wire/types";
import { choose, language } from "../../words";
import { Knock } from "./Allies";
import { Announcer } from "./Announcer";
import { Calls } from "./Calls";
import { CardSheet } from "./CardSheet";
import { Closed } from "./Closed";
import { Footer, type SheetName } from "./Footer";
import { Header } from "./Header";
import { LentBar } from "./Lent";
import { LineStrip } from "./LineStrip";
import { Lobby, Waiting } from "./Lobby";
import { Nudges } from "./Nudges";
import { Pulse } from "./Pulse";
import { OtherPlan } from "./phases/OtherTable";
import { promptOf } from "./prompts";
import { SafetySheet } from "./SafetySheet";
import { Sent } from "./Sent";
import { Sitting } from "./sitting";
import { TableSheet } from "./TableSheet";
import { TalkOn } from "./TalkOn";
import { Toast } from "./Toast";
import { Told } from "./Told";
import { Ways } from "./Ways";
import "./seat.css";
import "./over.css";

type SeatProps = {
  code: string;
  ticket: string;
  onGone: () => void;
  /** Back to one's own seat, when this is a screen lent to somebody without a phone. */
  onBack?: () => void;
};

/** A seat: the lobby until the tables are laid, then the table, for as long as the ticket holds. */
export default function SeatScreen({ code, ticket, onGone, onBack }: SeatProps) {
  const line = useConnection({ door: "seat", key: ticket }, code);
  const lobby = line.view("lobby");
  const table = line.view("table");
  const seat = line.view("seat");
  const spoken = seat?.language ?? lobby?.language;
  useEffect(() => {
    if (!spoken || spoken === language()) return;
    choose(spoken).catch(loadAnew);
  }, [spoken]);
  useWakefulness(table !== undefined && !table.is_done && line.status.value !== "closed");
  if (line.status.value === "closed")
    return <Closed line={line} onGone={onGone} isLent={onBack !== undefined} />;
  if (table && seat) return <AtTable at={new Sitting(line, code, table, seat)} onBack={onBack} />;
  return lobby ? <Lobby lobby={lobby} line={line} /> : <Waiting line={line} />;
}

type AtTableProps = { at: Sitting; onBack: (() => void) | undefined };

function AtTable({ at, onBack }: AtTableProps) {
  const [sheet, open] = useState<SheetName | null>(null);
  const [words, setWords] = useState("");
  const [lent, lend] = useState<Admitted | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const close = () => open(null);
  const { id, key } = at.seat.prompt;
  useEffect(() => page.current?.scrollTo(0, 0), [id, key]);
  const Prompt = promptOf(key);
  if (lent) {
    const back = () => lend(null);
    const place = `${at.code}.${lent.seat}`;
    return <SeatScreen code={place} ticket={lent.ticket} onGone={back} onBack={back} />;
  }
  const lendTo = (to: Admitted) => {
    close();
    lend(to);
  };
  return (
    <div class="seat" data-prompt={key}>
      <LentBar at={at} onBack={onBack} />
      <Header at={at} />
      <div class="seat-page" ref={page}>
        <LineStrip line={at.line} />
        <Told at={at} />
        <Knock at={at} />
        <Ways at={at} />
        <TalkOn at={at} />
        <Pulse at={at} />
        <Calls at={at} />
        <OtherPlan at={at} />
        <Prompt key={`${id} ${key}`} at={at} />
        <Toast at={at} words={words} onSay={setWords} />
        <Sent at={at} />
      </div>
      <Footer at={at} onOpen={open} onSaid={setWords} />
      <Announcer at={at} />
      <Nudges at={at} />
      {sheet === "card" && <CardSheet at={at} onClose={close} />}
      {sheet === "table" && <TableSheet at={at} onClose={close} onLend={lendTo} />}
      {sheet === "safety" && <SafetySheet at={at} onClose={close} />}
    </div>
  );
}

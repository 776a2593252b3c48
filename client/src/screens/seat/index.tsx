import { useEffect, useState } from "preact/hooks";
import { useConnection } from "../../parts/useConnection";
import { language, speak } from "../../words";
import { Knock } from "./Allies";
import { Announcer } from "./Announcer";
import { CardSheet } from "./CardSheet";
import { Closed } from "./Closed";
import { Footer, type SheetName } from "./Footer";
import { Header } from "./Header";
import { LineStrip } from "./LineStrip";
import { Lobby, Waiting } from "./Lobby";
import { Pulse } from "./Pulse";
import { promptOf } from "./prompts";
import { SafetySheet } from "./SafetySheet";
import { Sitting } from "./sitting";
import { TableSheet } from "./TableSheet";
import { TalkOn } from "./TalkOn";
import { Toast } from "./Toast";
import { Told } from "./Told";
import { Ways } from "./Ways";
import "./seat.css";
import "./over.css";
import "./weights.css";

type SeatProps = { code: string; ticket: string; onGone: () => void };

/** A seat: the lobby until the tables are laid, then the table, for as long as the ticket holds. */
export default function SeatScreen({ code, ticket, onGone }: SeatProps) {
  const line = useConnection({ door: "seat", key: ticket }, code);
  const lobby = line.view("lobby");
  const table = line.view("table");
  const seat = line.view("seat");
  const spoken = seat?.language ?? lobby?.language;
  useEffect(() => {
    if (spoken && spoken !== language()) void speak(spoken);
  }, [spoken]);
  if (line.status.value === "closed") return <Closed line={line} onGone={onGone} />;
  if (table && seat) return <AtTable at={new Sitting(line, code, table, seat)} />;
  return lobby ? <Lobby lobby={lobby} line={line} /> : <Waiting line={line} />;
}

function AtTable({ at }: { at: Sitting }) {
  const [sheet, open] = useState<SheetName | null>(null);
  const [words, setWords] = useState("");
  const close = () => open(null);
  const { id, key } = at.seat.prompt;
  const Prompt = promptOf(key);
  return (
    <div class="seat" data-prompt={key}>
      <Header at={at} />
      <div class="seat-page">
        <LineStrip line={at.line} />
        <Told at={at} />
        <Knock at={at} />
        <Ways at={at} />
        <TalkOn at={at} />
        <Pulse at={at} />
        <Prompt key={`${id} ${key}`} at={at} />
        <Toast at={at} words={words} onSay={setWords} />
      </div>
      <Footer at={at} onOpen={open} onSaid={setWords} />
      <Announcer at={at} />
      {sheet === "card" && <CardSheet at={at} onClose={close} />}
      {sheet === "table" && <TableSheet at={at} onClose={close} />}
      {sheet === "safety" && <SafetySheet at={at} onClose={close} />}
    </div>
  );
}

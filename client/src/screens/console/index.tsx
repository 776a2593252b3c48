import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { ScreenProps } from "../../main";
import { Aloud } from "../../parts/Aloud";
import { useConnection } from "../../parts/useConnection";
import type { ConsoleView } from "../../wire/types";
import { language, say } from "../../words";
import { House } from "../house/House";
import { KeyPlaces } from "../house/KeyPlaces";
import { Closed } from "./Closed";
import { Desk, DeskContext, refusalWords } from "./desk";
import { Lobby } from "./Lobby";
import { Locked } from "./Lock";
import { Room } from "./Room";
import "./console.css";

const HOUSE = "house:";

/** `/console#SECRET` leads a workshop; `/console#house:SECRET` is the desk where one is opened. */
export default function Console({ secret }: ScreenProps) {
  const key = useHash(secret);
  if (key.startsWith(HOUSE)) return <House secret={key.slice(HOUSE.length)} />;
  if (!key) return <BadKey text={say("console-no-key")} />;
  return <Workshop key={key} secret={key} />;
}

/** The secret stands behind the `#`, which no server ever sees; it changes without a reload. */
function useHash(first: string): string {
  const [hash, setHash] = useState(first);
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return hash;
}

function Workshop({ secret }: { secret: string }) {
  const connection = useConnection({ door: "console", key: secret, language: language() ?? "en" });
  const desk = useMemo(() => new Desk(connection, `lock.${secret.slice(0, 8)}`), [connection]);
  const reason = connection.reason.value;
  if (reason === "not_allowed") return <BadKey text={say("console-bad-key")} />;
  if (reason) {
    return <Message text={reason === "replaced" ? say("line-offline") : refusalWords(reason)} />;
  }
  return (
    <DeskContext.Provider value={desk}>
      <Status desk={desk} />
      <Aloud />
      <Remark desk={desk} />
    </DeskContext.Provider>
  );
}

function Status({ desk }: { desk: Desk }) {
  const room = desk.room;
  if (!room) return <Message text={say(desk.wasDismissed ? "staff-gone" : "line-connecting")} />;
  document.title = `${room.name} · ${say("app-name")}`;
  if (desk.isLocked) return <Locked />;
  if (room.status === "running") return <Room room={room} />;
  if (room.status !== "lobby") return <Closed room={room} />;
  return room.role === "lead" ? <Lobby room={room} /> : <Waiting room={room} />;
}

/** Before the start there is nothing to do for those who help. */
function Waiting({ room }: { room: ConsoleView }) {
  return (
    <main class="console-message">
      <h1>{room.name}</h1>
      <p>
        {say(`staff-${room.role}`)} · {say(`staff-${room.role}-hint`)}
      </p>
      <p class="soft">{say("staff-waiting")}</p>
    </main>
  );
}

/** The last remark, until it is put away or a wish is granted; and whether the line is down. */
function Remark({ desk }: { desk: Desk }) {
  const down = desk.connection.status.value === "offline";
  const text = down ? say("console-offline") : desk.remark.value;
  if (!text) return null;
  return (
    <aside class="remark">
      <p>{text}</p>
      {down || (
        <button type="button" class="plain-button" onClick={() => desk.say("")}>
          {say("close")}
        </button>
      )}
    </aside>
  );
}

/** The address holds no key that opens anything: where there is one. */
function BadKey({ text }: { text: string }) {
  return (
    <Message text={text}>
      <KeyPlaces />
    </Message>
  );
}

type MessageProps = { text: string; children?: ComponentChildren };

function Message({ text, children }: MessageProps) {
  return (
    <main class="console-message">
      <h1>{say("app-name")}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}

import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Code } from "../../parts/Code";
import { Sheet } from "../../parts/Sheet";
import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { Announcer } from "./Announcer";
import { CloseButton } from "./CloseButton";
import { Drawer } from "./Drawer";
import { useDesk } from "./desk";
import { Helps } from "./Helps";
import { Invitation } from "./Invitation";
import { Links } from "./Links";
import { PeopleSheet } from "./PeopleSheet";
import { ReportLink } from "./ReportLink";
import { RunOfShow } from "./RunOfShow";
import { Tables } from "./Tables";
import { TellSheet } from "./TellSheet";
import "./room.css";

/** The workshop while it runs. */
export function Room({ room }: { room: ConsoleView }) {
  const chosen = useDesk().chosen.value;
  return (
    <div class="room" data-drawer={chosen === null ? undefined : ""}>
      <header class="room-top">
        <div class="room-head">
          <h1>
            <bdi>{room.name}</bdi>
          </h1>
          {room.is_rehearsal && <span class="tag">{say("console-rehearsal")}</span>}
          <Latecomers code={room.code} />
          <Seats room={room} />
          <ReportLink room={room} />
          <RoomControls room={room} />
        </div>
        <RunOfShow room={room} />
      </header>
      <main class="room-main">
        <Helps />
        <Tables />
      </main>
      {chosen !== null && <Drawer key={chosen} no={chosen} />}
      <Announcer />
    </div>
  );
}

/** The code stays at hand, small; a tap makes it large for someone who comes late. */
function Latecomers({ code }: { code: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="plain-button" onClick={() => setOpen(true)}>
        {say("console-late")}{" "}
        <b class="code">
          <Code code={code} />
        </b>
      </button>
      {open && (
        <Sheet title={say("console-late")} onClose={() => setOpen(false)}>
          <Invitation code={code} />
          <Links code={code} />
        </Sheet>
      )}
    </>
  );
}

/** Everyone by name, and the way to another table. */
function Seats({ room }: { room: ConsoleView }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="plain-button" onClick={() => setOpen(true)}>
        {say("console-people")}
      </button>
      {open && <PeopleSheet room={room} onClose={() => setOpen(false)} />}
    </>
  );
}

const EXTRA_MINUTES = [1, 5] as const;

/** What is done to all tables at once. */
function RoomControls({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const [telling, setTelling] = useState(false);
  const flow = room.is_paused ? "resume" : "pause";
  return (
    <div class="room-controls">
      <Button look={room.is_paused ? "plain" : "quiet"} onTap={() => void desk.ask({ type: flow })}>
        {say(`console-${flow}`)}
      </Button>
      {EXTRA_MINUTES.map((minutes) => (
        <Button
          key={minutes}
          look="quiet"
          aria-label={say("console-add-label", { minutes })}
          onTap={() => void desk.ask({ type: "add_time", minutes })}
        >
          {say("console-add", { minutes })}
        </Button>
      ))}
      <Button look="quiet" onTap={() => setTelling(true)}>
        {say("console-tell")}
      </Button>
      {room.may.includes("exchange_plans") && (
        <Button look="quiet" onTap={() => void desk.ask({ type: "exchange_plans" })}>
          {say("console-exchange")}
        </Button>
      )}
      {room.leg < room.run.length && <CloseButton look="bare" />}
      {telling && <TellSheet onClose={() => setTelling(false)} />}
    </div>
  );
}

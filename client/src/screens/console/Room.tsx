import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Code } from "../../parts/Code";
import { Sheet } from "../../parts/Sheet";
import type { ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { Announcer } from "./Announcer";
import { Asked } from "./Asked";
import { CloseButton } from "./CloseButton";
import { ConfigLink } from "./ConfigSheet";
import { Drawer } from "./Drawer";
import { useDesk } from "./desk";
import { Helps } from "./Helps";
import { Invitation } from "./Invitation";
import { KeysLink, useKeys } from "./Keys";
import { Links } from "./Links";
import { LockSheet } from "./Lock";
import { NotesSheet } from "./NotesSheet";
import { PeopleSheet } from "./PeopleSheet";
import { TryIt } from "./RehearseSheet";
import { ReportLink } from "./ReportLink";
import { RunOfShow } from "./RunOfShow";
import { StaffSheet } from "./StaffSheet";
import { Tables } from "./Tables";
import { TellSheet } from "./TellSheet";
import "./room.css";

/** The workshop while it runs. */
export function Room({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const chosen = desk.chosen.value;
  useKeys();
  return (
    <div class="room" data-drawer={chosen === null ? undefined : ""}>
      <header class="room-top">
        <div class="room-head">
          <h1>
            <bdi>{room.name}</bdi>
          </h1>
          {room.is_rehearsal && <span class="tag">{say("console-rehearsal")}</span>}
          {room.role !== "lead" && <span class="tag">{say(`staff-${room.role}`)}</span>}
          <Aside room={room} />
          <ReportLink room={room} />
          {desk.may("take_lead") && <TakeLead />}
          {room.role === "lead" && <RoomControls room={room} />}
        </div>
        <RunOfShow room={room} />
      </header>
      <main class="room-main">
        <Helps />
        {room.run[room.leg]?.phase === DEBRIEF && <ReadBack />}
        <Asked />
        <Tables />
      </main>
      {chosen !== null && <Drawer key={chosen} no={chosen} />}
      <Announcer />
    </div>
  );
}

const DEBRIEF = "P11";

type Opened = "late" | "people" | "staff" | "notes" | "lock";

/** What is seldom needed, small: late people, everyone by name, who helps, notes, the screen lock. */
function Aside({ room }: { room: ConsoleView }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const leads = room.role === "lead";
  return (
    <div class="room-aside">
      <Opener onTap={() => setOpened("late")}>
        {say("console-late")}{" "}
        <b class="code">
          <Code code={room.code} />
        </b>
      </Opener>
      <ConfigLink>{say("config-link")}</ConfigLink>
      {leads && <Opener onTap={() => setOpened("people")}>{say("console-people")}</Opener>}
      {leads && <Opener onTap={() => setOpened("staff")}>{say("console-staff")}</Opener>}
      <Opener shortcut="O" onTap={() => setOpened("notes")}>
        {say("console-notes")}
      </Opener>
      <Opener shortcut="L" onTap={() => setOpened("lock")}>
        {say("console-lock")}
      </Opener>
      <KeysLink at="room" />
      {leads && room.leg < room.run.length && <CloseButton look="bare" />}
      {opened === "late" && <Latecomers room={room} onClose={close} />}
      {opened === "people" && <PeopleSheet room={room} onClose={close} />}
      {opened === "staff" && <StaffSheet room={room} onClose={close} />}
      {opened === "notes" && <NotesSheet onClose={close} />}
      {opened === "lock" && <LockSheet onClose={close} />}
    </div>
  );
}

type OpenerProps = { onTap: () => void; shortcut?: string; children: ComponentChildren };

function Opener({ onTap, shortcut, children }: OpenerProps) {
  return (
    <button type="button" class="plain-button" aria-keyshortcuts={shortcut} onClick={onTap}>
      {children}
    </button>
  );
}

/** The code, large for someone who comes late; and the links, for the lead alone. */
function Latecomers({ room, onClose }: { room: ConsoleView; onClose: () => void }) {
  return (
    <Sheet title={say("console-late")} onClose={onClose}>
      <Invitation code={room.code} />
      {room.role === "lead" && <Links code={room.code} />}
      {room.is_rehearsal && <TryIt code={room.code} />}
    </Sheet>
  );
}

/** In the debrief, what one noted on the way is at hand. */
function ReadBack() {
  const [open, setOpen] = useState(false);
  const count = Object.keys(useDesk().notes).length;
  if (count === 0) return null;
  return (
    <p>
      {say("notes-debrief", { count })}{" "}
      <button type="button" class="plain-button" onClick={() => setOpen(true)}>
        {say("notes-read", { count })}
      </button>
      {open && <NotesSheet onClose={() => setOpen(false)} />}
    </p>
  );
}

/** No lead has a console open: a helper may go on in their place. */
function TakeLead() {
  const desk = useDesk();
  return (
    <p class="take-lead" role="status">
      {say("staff-no-lead")}{" "}
      <Button look="quiet" onTap={() => void desk.ask({ type: "take_lead" })}>
        {say("staff-take-lead")}
      </Button>
    </p>
  );
}

const EXTRA_MINUTES = [1, 5] as const;

/** What is done to all tables at once. */
export function RoomControls({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const [telling, setTelling] = useState(false);
  const flow = room.is_paused ? "resume" : "pause";
  const eyes = room.is_summoned ? "release" : "summon";
  return (
    <div class="room-controls">
      {desk.may(eyes) && (
        <Button
          look={room.is_summoned ? "plain" : "quiet"}
          title={say(`console-${eyes}-hint`)}
          shortcut="E"
          onTap={() => void desk.ask({ type: eyes })}
        >
          {say(`console-${eyes}`)}
        </Button>
      )}
      {desk.may(flow) && (
        <Button
          look={room.is_paused ? "plain" : "quiet"}
          shortcut="P"
          onTap={() => void desk.ask({ type: flow })}
        >
          {say(`console-${flow}`)}
        </Button>
      )}
      {desk.may("add_time") &&
        EXTRA_MINUTES.map((minutes) => (
          <Button
            key={minutes}
            look="quiet"
            aria-label={say("console-add-label", { minutes })}
            onTap={() => void desk.addTime(minutes)}
          >
            {say("console-add", { minutes })}
          </Button>
        ))}
      <Button look="quiet" shortcut="S" onTap={() => setTelling(true)}>
        {say("console-tell")}
      </Button>
      {desk.may("exchange_plans") && (
        <Button look="quiet" onTap={() => void desk.ask({ type: "exchange_plans" })}>
          {say("console-exchange")}
        </Button>
      )}
      {telling && <TellSheet onClose={() => setTelling(false)} />}
    </div>
  );
}

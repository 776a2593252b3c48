import { useMemo, useState } from "preact/hooks";
import { sayAloud } from "../../parts/Aloud";
import { Button } from "../../parts/Button";
import { type ConsoleView, MOST_TABLES } from "../../wire/types";
import { say } from "../../words";
import { BringIn } from "./BringIn";
import { ConfigLink } from "./ConfigSheet";
import { Carrying, tablesOf } from "./carrying";
import { useDesk } from "./desk";
import { Invitation } from "./Invitation";
import { KeysLink, useKeys } from "./Keys";
import { Links } from "./Links";
import { People, Signs, useLettingGo } from "./People";
import { RehearseSheet, TryIt } from "./RehearseSheet";
import { Reunion } from "./Reunion";
import { SeatedTable } from "./SeatedTable";
import { ShuffleSheet } from "./ShuffleSheet";
import { StartSheet } from "./StartSheet";
import "./lobby.css";

/** Before the start: people come, and find a table. */
export function Lobby({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const carrying = useMemo(() => new Carrying(desk), [desk]);
  const [starting, setStarting] = useState(false);
  useKeys();
  useLettingGo(carrying);
  const out = desk.config?.content_off.length ?? 0;
  const people = Object.entries(room.people);
  const waiting = people.filter(([, person]) => person.table === undefined);
  return (
    <div class="lobby">
      <aside class="lobby-door">
        <Invitation code={room.code} />
        <Links code={room.code} />
        <Rehearsal room={room} />
        <div class="links">
          <KeysLink at="lobby" />
        </div>
      </aside>
      <main class="lobby-main">
        <header class="lobby-head">
          <div>
            <h1>
              <bdi>{room.name}</bdi>
            </h1>
            <p class="soft">
              {room.deck} · {say("house-minutes", { minutes: room.minutes })}
              {room.is_rehearsal && ` · ${say("console-rehearsal")}`}
              {out > 0 && ` · ${say("house-topics-out", { count: out })}`}{" "}
              <ConfigLink>{say("config-link-lobby")}</ConfigLink>
            </p>
          </div>
          <TableCount room={room} />
          <Proposal room={room} anySeated={waiting.length < people.length} />
          <Button
            off={!desk.may("start_workshop")}
            aria-describedby={people.length === 0 ? "start-waits" : undefined}
            onTap={() => setStarting(true)}
          >
            {say("lobby-start")}
          </Button>
        </header>
        <Split room={room} />
        <section class="lobby-waiting" aria-labelledby="waiting">
          <h2 id="waiting">
            {say("lobby-people", { count: people.length })}
            {waiting.length > 0 && (
              <small> · {say("lobby-waiting", { count: waiting.length })}</small>
            )}
          </h2>
          {people.length === 0 && (
            <p class="soft">
              {say("lobby-empty")} <b id="start-waits">{say("lobby-start-wait")}</b>
            </p>
          )}
          <People people={waiting} carrying={carrying} />
        </section>
        <ul class="lobby-tables" data-many={room.tables > 12 ? "" : undefined}>
          {tablesOf(room).map((no) => (
            <SeatedTable key={no} no={no} room={room} carrying={carrying} />
          ))}
        </ul>
        <p class="soft lobby-hint">{say("lobby-move-hint")}</p>
        {people.length > 0 && <Signs />}
        <BringIn room={room} />
        <Reunion room={room} />
      </main>
      {starting && <StartSheet room={room} onClose={() => setStarting(false)} />}
    </div>
  );
}

/** The way to a rehearsal; and in one, the way to a phone of one's own. */
function Rehearsal({ room }: { room: ConsoleView }) {
  const [open, setOpen] = useState(false);
  return (
    <div class="links">
      {room.is_rehearsal ? (
        <TryIt code={room.code} />
      ) : (
        <button type="button" class="plain-button" onClick={() => setOpen(true)}>
          {say("rehearse-link")}
        </button>
      )}
      {open && <RehearseSheet onClose={() => setOpen(false)} />}
    </div>
  );
}

/** Every seat is taken: one tap lays as many tables as would be right. */
function Split({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const tables = room.advised_tables;
  if (tables === undefined) return null;
  return (
    <p class="answers" role="status">
      <span>{say("lobby-full")}</span>
      <Button look="quiet" onTap={() => void desk.ask({ type: "set_tables", tables })}>
        {say("lobby-lay", { count: tables })}
      </Button>
    </p>
  );
}

function TableCount({ room }: { room: ConsoleView }) {
  const desk = useDesk();
  const set = (tables: number) => void desk.ask({ type: "set_tables", tables });
  return (
    <div class="stepper">
      <Button
        look="quiet"
        aria-label={say("lobby-fewer-tables")}
        off={room.tables <= 1}
        onTap={() => set(room.tables - 1)}
      >
        −
      </Button>
      <output>{say("lobby-tables", { count: room.tables })}</output>
      <Button
        look="quiet"
        aria-label={say("lobby-more-tables")}
        off={room.tables >= MOST_TABLES}
        onTap={() => set(room.tables + 1)}
      >
        +
      </Button>
    </div>
  );
}

/** At first the rule seats everyone; later another seating is looked at before anybody is moved. */
function Proposal({ room, anySeated }: { room: ConsoleView; anySeated: boolean }) {
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  const propose = async () => {
    const count = Object.keys(room.people).length;
    if (await desk.ask({ type: "propose_seating" })) sayAloud(say("lobby-seated", { count }));
  };
  return (
    <>
      <Button
        look="quiet"
        title={say("lobby-shuffle-hint")}
        off={!desk.may("propose_seating")}
        onTap={() => (anySeated ? setOpen(true) : void propose())}
      >
        {say(anySeated ? "lobby-shuffle" : "lobby-propose")}
      </Button>
      {open && <ShuffleSheet room={room} onClose={() => setOpen(false)} />}
    </>
  );
}

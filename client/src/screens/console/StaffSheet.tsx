import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Choices, turned } from "../../parts/Choices";
import { Sheet } from "../../parts/Sheet";
import type { ConsoleView, StaffFace, StaffRole } from "../../wire/types";
import { listed, say } from "../../words";
import { useDesk } from "./desk";
import { GivenLink } from "./GivenLink";
import "./staff.css";

const ROLES: readonly StaffRole[] = ["helper", "host", "safety", "interpreter", "observer", "lead"];

/** Who helps, each by a link of their own; and the way to let somebody else in. */
export function StaffSheet({ room, onClose }: { room: ConsoleView; onClose: () => void }) {
  const desk = useDesk();
  const wants = useId();
  const staff = Object.entries(room.staff);
  const [secret, setSecret] = useState("");
  const [role, setRole] = useState<StaffRole>("helper");
  const [chosen, setTables] = useState<readonly number[]>([]);
  const tables = role === "host" && room.tables === 1 ? [1] : chosen;
  const isMissing = role === "host" && tables.length !== 1;
  const choose = (value: StaffRole) => {
    setRole(value);
    setTables([]);
  };
  const invite = async () => {
    const given = await desk.wish({ type: "invite", role, tables });
    if (given && "console" in given) setSecret(given.console);
  };
  return (
    <Sheet
      title={say("staff-title")}
      onClose={onClose}
      foot={
        <div class="staff-make">
          <Button
            off={isMissing}
            aria-describedby={isMissing ? wants : undefined}
            onTap={() => void invite()}
          >
            {say("staff-make-link")}
          </Button>
          {isMissing && (
            <span class="soft" id={wants}>
              {say("staff-wants-table")}
            </span>
          )}
        </div>
      }
    >
      {secret && <GivenLink secret={secret} />}
      <p class="soft">{say("staff-hint")}</p>
      {staff.length > 0 && (
        <ul class="staff-list">
          {staff.map(([id, face]) => (
            <StaffRow key={id} id={id} face={face} />
          ))}
        </ul>
      )}
      <Inviting room={room} role={role} onRole={choose} tables={tables} onTables={setTables} />
    </Sheet>
  );
}

function StaffRow({ id, face }: { id: string; face: StaffFace }) {
  const desk = useDesk();
  const role = say(`staff-${face.role}`);
  return (
    <li class="staff-row">
      <span>
        <b>{role}</b> · {rangeWords(face)}
        <small class="soft"> · {say(face.is_here ? "staff-here" : "staff-away")}</small>
      </span>
      <Button
        look="bare"
        aria-label={say("staff-dismiss-label", { role, range: rangeWords(face) })}
        onTap={() => void desk.ask({ type: "dismiss_staff", staff: id })}
      >
        {say("staff-dismiss")}
      </Button>
    </li>
  );
}

function rangeWords({ tables }: Pick<StaffFace, "tables">): string {
  if (tables.length === 0) return say("staff-all-tables");
  return say("staff-some-tables", { count: tables.length, tables: listed(tables) });
}

type InvitingProps = {
  room: ConsoleView;
  role: StaffRole;
  onRole: (role: StaffRole) => void;
  tables: readonly number[];
  onTables: (tables: readonly number[]) => void;
};

/** As what somebody helps, and at which tables where there are several. */
function Inviting({ room, role, onRole, tables, onTables }: InvitingProps) {
  const turn = (no: number) => {
    onTables(role === "host" ? [no] : [...turned(tables, no)].sort((a, b) => a - b));
  };
  return (
    <section class="staff-invite" aria-label={say("staff-invite")}>
      <h3>{say("staff-invite")}</h3>
      <Choices
        ask={say("staff-role")}
        options={ROLES.map((value) => ({
          value,
          label: say(`staff-${value}`),
          hint: say(`staff-${value}-hint`),
        }))}
        chosen={role}
        onChoose={onRole}
      />
      {role !== "lead" && room.tables > 1 && (
        <InView key={role} comes={role === "host"}>
          <Choices
            as="chips"
            ask={say(role === "host" ? "staff-table" : "staff-tables")}
            options={numbers(room).map((value) => ({ value, label: String(value) }))}
            chosen={tables}
            onChoose={turn}
          />
        </InView>
      )}
    </section>
  );
}

/** What must be answered comes into view as it appears. */
function InView({ comes, children }: { comes: boolean; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (comes) place.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  return <div ref={place}>{children}</div>;
}

/** Every table there can be: a link may be for one that is laid later. */
function numbers(room: ConsoleView): readonly number[] {
  return Array.from({ length: room.tables }, (_, index) => index + 1);
}

import { useState } from "preact/hooks";
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
  const staff = Object.entries(room.staff);
  const [secret, setSecret] = useState("");
  return (
    <Sheet title={say("staff-title")} onClose={onClose}>
      {secret && <GivenLink secret={secret} />}
      <p class="soft">{say("staff-hint")}</p>
      {staff.length > 0 && (
        <ul class="staff-list">
          {staff.map(([id, face]) => (
            <StaffRow key={id} id={id} face={face} />
          ))}
        </ul>
      )}
      <Inviting room={room} onGiven={setSecret} />
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

type InvitingProps = { room: ConsoleView; onGiven: (secret: string) => void };

/** A role, its tables, and the way to a link. */
function Inviting({ room, onGiven }: InvitingProps) {
  const desk = useDesk();
  const [role, setRole] = useState<StaffRole>("helper");
  const [tables, setTables] = useState<readonly number[]>([]);
  const choose = (value: StaffRole) => {
    setRole(value);
    setTables([]);
  };
  const turn = (no: number) => {
    setTables(role === "host" ? [no] : [...turned(tables, no)].sort((a, b) => a - b));
  };
  const invite = async () => {
    const given = await desk.wish({ type: "invite", role, tables });
    if (given && "console" in given) onGiven(given.console);
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
        onChoose={choose}
      />
      {role !== "lead" && (
        <Choices
          as="chips"
          ask={say(role === "host" ? "staff-table" : "staff-tables")}
          options={numbers(room).map((value) => ({ value, label: String(value) }))}
          chosen={tables}
          onChoose={turn}
        />
      )}
      <Button off={role === "host" && tables.length !== 1} onTap={() => void invite()}>
        {say("staff-make-link")}
      </Button>
    </section>
  );
}

/** Every table there can be: a link may be for one that is laid later. */
function numbers(room: ConsoleView): readonly number[] {
  return Array.from({ length: room.tables }, (_, index) => index + 1);
}

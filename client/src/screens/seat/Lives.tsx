import { named } from "../../parts/Choices";
import { READINESS, ReadyDial } from "../../parts/ReadyDial";
import { optionsOf } from "../../wire/offers";
import type { RoleFace } from "../../wire/types";
import { listed, say } from "../../words";
import { Offered } from "./Offered";
import type { PromptProps, Sitting } from "./sitting";
import "./lives.css";

/** How ready a role is, and who around the table knows such a life. */
export function Life({ at, role }: { at: Sitting; role: RoleFace }) {
  const names = role.known_by.map((seat) => at.alias(seat)).filter(Boolean);
  return (
    <>
      <p class="life">
        <ReadyDial level={role.readiness} /> {say(`ready-${role.readiness}`)}
      </p>
      {names.length > 0 && <p class="soft">{say("life-known", { names: listed(names) })}</p>}
    </>
  );
}

/** Whoever knows the life of a role says so, once it is told. */
export function LifeNote({ at }: PromptProps) {
  const roles = optionsOf(at.offers("lived_note"), "role").map(String);
  if (roles.length === 0) return null;
  return (
    <Offered
      at={at}
      wish={{ type: "lived_note" }}
      field="role"
      as="chips"
      ask={say("life-note")}
      options={roles.map((value) => ({ value, label: at.title(value) }))}
      chosen={null}
    />
  );
}

/** The dial of one's own role, for its holder to turn. */
export function OwnDial({ at }: PromptProps) {
  const { role } = at.seat;
  const open = optionsOf(at.offers("set_readiness"), "level");
  if (!role || open.length === 0) return null;
  const level = READINESS.find((each) => !open.includes(each)) ?? 0;
  return (
    <section class="own-dial">
      <ReadyDial level={level} />
      <Offered
        at={at}
        wish={{ type: "set_readiness" }}
        field="level"
        as="chips"
        ask={say("ready-ask")}
        options={named("ready", READINESS)}
        chosen={level}
      />
    </section>
  );
}

import type { PersonFace } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";

/** A second swap, while roles are being met: another card for this person. */
export function OtherCard({ seat, person }: { seat: string; person: PersonFace }) {
  const desk = useDesk();
  const { table } = person;
  if (table === undefined || desk.tile(table)?.phase !== "P3" || !desk.may("swap_role_of"))
    return null;
  return (
    <button
      type="button"
      class="person-key"
      aria-label={say("other-card-for", { name: person.alias })}
      onClick={() => void desk.ask({ type: "swap_role_of", seat }, table)}
    >
      {say("other-card")}
    </button>
  );
}

import { Icon } from "../../parts/Icon";
import type { RoleFace } from "../../wire/types";
import { say } from "../../words";

/** What the table has learned of a role: nothing that was not said. */
export function Learned({ role }: { role: RoleFace }) {
  return (
    <>
      {Object.entries(role.interests).map(([number, interest]) => (
        <p key={number} class="learned" data-state={interest.state}>
          {interest.text}{" "}
          <em>
            {interest.state === "heard" && <Icon name="check" size={16} />}
            {say(`state-${interest.state}`)}
          </em>
        </p>
      ))}
      {role.red_line && (
        <p class="learned" data-state="red">
          {role.red_line} <em>{say("red-line")}</em>
        </p>
      )}
    </>
  );
}

import { Icon } from "../../parts/Icon";
import { useArrival } from "../../parts/steady";
import type { RoleFace } from "../../wire/types";
import { say } from "../../words";

const RED = "red";

/** What the table has learned of a role, the newest last: nothing that was not said. */
export function Learned({ role: { interests, red_line } }: { role: RoleFace }) {
  const said = useArrival([...Object.keys(interests), ...(red_line ? [RED] : [])]);
  return (
    <>
      {said.map((key) => {
        const interest = interests[key];
        return (
          <p key={key} class="learned" data-state={interest?.state ?? RED}>
            {interest?.text ?? red_line}{" "}
            <em>
              {interest?.state === "heard" && <Icon name="check" size={16} />}
              {say(interest ? `state-${interest.state}` : "red-line")}
            </em>
          </p>
        );
      })}
    </>
  );
}

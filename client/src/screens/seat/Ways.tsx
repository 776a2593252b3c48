import { Icon } from "../../parts/Icon";
import { say } from "../../words";
import type { PromptProps } from "./sitting";
import "./beside.css";

const SHOWN = ["slow", "change_seats", "park"];

/** How the table agreed to go on after it paused, for as long as that holds. */
export function Ways({ at }: PromptProps) {
  const ways = at.rests ? [] : SHOWN.filter((way) => at.table.ways.includes(way));
  return (
    <>
      {ways.map((way) => (
        <p key={way} class="beside lasting">
          <Icon name="breathe" size={20} />
          {say(`agreed-${way}`)}
        </p>
      ))}
    </>
  );
}

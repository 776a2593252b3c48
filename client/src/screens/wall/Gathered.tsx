import { Wheel } from "../../parts/Wheel";
import { Quoted } from "../../parts/Written";
import type { WallView } from "../../wire/types";
import { say } from "../../words";

/** As many calls as can be read from the last row. */
const MOST_ASKED = 3;

/** What the room has made so far: the shapes of its plans, and at the end what was noticed. */
export function Gathered({ wall }: { wall: WallView }) {
  if (wall.is_paused || wall.status === "closed") return null;
  if (wall.phase === "P11") return <Noticings totals={wall.noticings} />;
  return (
    <>
      <Asked calls={wall.calls} />
      {(wall.phase === "P6" || wall.phase === "P9") && <Plans wheels={wall.wheels} />}
    </>
  );
}

/** What tables ask each other, as the facilitator has let it through; whose it is stays open. */
function Asked({ calls }: { calls: WallView["calls"] }) {
  if (calls.length === 0) return null;
  return (
    <figure class="asked">
      <figcaption>{say("wall-asked")}</figcaption>
      <ul>
        {calls.slice(0, MOST_ASKED).map(({ text, language }) => (
          <li key={text}>
            <Quoted id="quoted-wall" words={text} language={language} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** One wheel a plan, without a number: whose it is concerns nobody else. */
function Plans({ wheels }: { wheels: WallView["wheels"] }) {
  if (wheels.length === 0) return null;
  return (
    <figure class="plans" data-size={sizeOf(wheels.length)}>
      <figcaption>{say("wall-plans", { count: wheels.length })}</figcaption>
      <div class="plan-shapes">
        {wheels.map((covered, index) => (
          <Wheel key={index} covered={covered} />
        ))}
      </div>
    </figure>
  );
}

/** As large as so many can be on one wall. */
function sizeOf(plans: number): string {
  if (plans > 24) return "small";
  if (plans > 7) return "medium";
  return plans > 3 ? "large" : "huge";
}

function Noticings({ totals }: { totals: Readonly<Record<string, number>> }) {
  const kinds = Object.entries(totals);
  if (kinds.length === 0) return null;
  return (
    <figure class="noticings">
      <figcaption>{say("wall-noticed")}</figcaption>
      <ul>
        {kinds.map(([kind, count]) => (
          <li key={kind}>
            {say(`noticing-${kind}`)} <b dir="ltr">×{count}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
}

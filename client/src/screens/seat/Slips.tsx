import { Button } from "../../parts/Button";
import { dayOf } from "../../parts/day";
import { dropSlip, type Slip, slipsOf } from "../../parts/slips";
import { listed, say } from "../../words";
import type { PromptProps } from "./sitting";
import "./slips.css";

type SlipsProps = PromptProps & {
  /** Whether a slip may be thrown away here. */
  mayDrop?: boolean;
};

/** What one means to do, as this phone alone knows it: to read, and to print. */
export function Slips({ at, mayDrop }: SlipsProps) {
  const { seat } = at.seat;
  const slips = slipsOf(at.code, seat);
  if (slips.length === 0) return null;
  return (
    <section class="slips">
      <h2 class="quiet">{say("slips")}</h2>
      <ul>
        {slips.map((slip, place) => (
          <li key={place}>
            <strong>{slipWords(slip)}</strong>
            <small>{slipTimes(slip)}</small>
            {slip.backing.length > 0 && (
              <small>{say("slip-backing", { names: backing(slip) })}</small>
            )}
            {mayDrop && (
              <Button look="bare" onTap={() => dropSlip(at.code, seat, slip)}>
                {say("slip-drop")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class="quiet">{say("slips-here")}</p>
      {!mayDrop && (
        <Button look="quiet" onTap={() => window.print()}>
          {say("slips-print")}
        </Button>
      )}
    </section>
  );
}

function slipWords({ when, will }: Slip): string {
  return when ? say("slip-says", { when, will }) : say("slip-says-will", { will });
}

function slipTimes({ horizon, day }: Slip): string {
  return day ? say("slip-by", { day: dayOf(day) }) : say(`horizon-${horizon}`);
}

function backing({ backing }: Slip): string {
  return listed(backing.map((one) => say(`backing-${one}`)));
}

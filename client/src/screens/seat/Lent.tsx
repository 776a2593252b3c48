import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import type { Admitted, BringAlong, TapFor } from "../../wire/types";
import { say } from "../../words";
import { BringForm } from "./seldom";
import type { PromptProps } from "./sitting";
import "./lent.css";

type LendProps = PromptProps & { onLend: (to: Admitted) => void };

/** Says for whom this screen taps just now, with the way back to one's own. */
export function LentBar({ at, onBack }: PromptProps & { onBack?: (() => void) | undefined }) {
  if (at.seat.has_phone) return null;
  return (
    <div class="lent-bar" role="status">
      <span>{say("lent-for", { alias: at.seat.alias })}</span>
      {onBack && (
        <Button look="bare" onTap={onBack}>
          {say("lent-back")}
        </Button>
      )}
    </div>
  );
}

type TapForThemProps = LendProps & {
  id: string;
  /** Makes room for the words that say why not. */
  onClose: () => void;
};

/**
 * Lends this screen to a neighbour without a phone. What somebody else has in hand, only the host
 * gets.
 */
export function TapForThem({ at, id, onLend, onClose }: TapForThemProps) {
  const face = at.table.seats[id];
  if (!at.seat.plays || !at.seat.has_phone || !face || face.has_phone) return null;
  const takeUp = async () => {
    if (!(await lend(at, { type: "tap_for", seat: id }, onLend))) onClose();
  };
  return (
    <Button look="quiet" onTap={() => void takeUp()}>
      {say("lent-tap", { alias: face.alias })}
    </Button>
  );
}

/** The host brings in somebody who has no phone; on a screen of their own. */
export function BringSomeone({ at, onLend }: LendProps) {
  const [isOpen, open] = useState(false);
  if (!at.seat.is_host || !at.seat.has_phone || at.table.is_done) return null;
  if (isOpen) return <BringForm onBring={(wish) => void lend(at, wish, onLend)} />;
  return (
    <Button look="quiet" wide onTap={() => open(true)}>
      {say("lent-bring")}
    </Button>
  );
}

/** Whether it was granted. */
async function lend(
  at: PromptProps["at"],
  wish: BringAlong | TapFor,
  onLend: (to: Admitted) => void,
): Promise<boolean> {
  const ack = await at.line.request(wish);
  if (ack.ok && ack.gives && "ticket" in ack.gives) onLend(ack.gives);
  return ack.ok;
}

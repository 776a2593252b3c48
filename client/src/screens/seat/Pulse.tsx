import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { useKept } from "../../parts/kept";
import { Sheet } from "../../parts/Sheet";
import { optionsOf } from "../../wire/offers";
import type { PulseItem } from "../../wire/types";
import { say } from "../../words";
import { AskLine } from "./AskLine";
import { Offered } from "./Offered";
import type { PromptProps } from "./sitting";

/** A quiet line that asks how safe it is to speak here. Put away, it stays away for this phase. */
export function Pulse({ at }: PromptProps) {
  const [openIn, open] = useState<string>();
  const [putAwayIn, setPutAwayIn] = useKept<string>(`pulse.${at.code}.${at.seat.seat}`);
  const { phase } = at.table;
  if (!at.may("pulse") || at.rests || phase === undefined || phase === putAwayIn) return null;
  const putAway = () => {
    setPutAwayIn(phase);
    open(undefined);
  };
  return (
    <>
      <AskLine icon="safety" words={say("pulse-line")} lasting onTap={() => open(phase)} />
      {openIn === phase && <PulseSheet at={at} onClose={() => open(undefined)} onSkip={putAway} />}
    </>
  );
}

type PulseSheetProps = PromptProps & { onClose: () => void; onSkip: () => void };

/** One sentence at a time; the sheet goes when none is left. */
function PulseSheet({ at, onClose, onSkip }: PulseSheetProps) {
  const left = optionsOf(at.offers("pulse"), "item");
  const item = left[0] as PulseItem;
  const skip = (
    <Button wide look="quiet" onTap={onSkip}>
      {say("pulse-skip")}
    </Button>
  );
  return (
    <Sheet title={say("pulse-line")} onClose={onClose} foot={skip}>
      <p class="quiet">{say("pulse-private")}</p>
      {left.length > 1 && <p class="quiet">{say("pulse-more")}</p>}
      <Offered
        at={at}
        wish={{ type: "pulse", item }}
        field="level"
        ask={say("quoted", { words: say(`pulse-${item}`) })}
        words="pulse-level"
      />
    </Sheet>
  );
}

import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices } from "../../../parts/Choices";
import { Sheet } from "../../../parts/Sheet";
import { optionsOf } from "../../../wire/offers";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { Offered } from "../Offered";
import { ClauseText } from "../PlanList";
import { Surely } from "../Surely";
import type { PromptProps, Sitting } from "../sitting";

type SheetProps = PromptProps & { onClose: () => void };

/** What the host can say for the table once the fists are shown. */
export function HostChoices({ at }: PromptProps) {
  const [isMore, openMore] = useState(false);
  if (!at.may("leave_open")) return null;
  return (
    <>
      {at.may("adopt") && (
        <Surely at={at} wish={{ type: "adopt" }} wide>
          {say("adopt")}
        </Surely>
      )}
      <div class="pair">
        {at.may("revise") && (
          <Deed at={at} wish={{ type: "revise" }} look="quiet">
            {say("revise")}
          </Deed>
        )}
        <Button look="quiet" onTap={() => openMore(true)}>
          {say("more")}
        </Button>
      </div>
      {isMore && <MoreSheet at={at} onClose={() => openMore(false)} />}
    </>
  );
}

function MoreSheet({ at, onClose }: SheetProps) {
  const leaveOpen = () => {
    at.do({ type: "leave_open" });
    onClose();
  };
  return (
    <Sheet title={say("more-ways")} onClose={onClose}>
      {at.may("park") && (
        <Offered
          at={at}
          wish={{ type: "park" }}
          field="clause"
          ask={say("park-ask")}
          options={pieces(at, optionsOf(at.offers("park"), "clause"))}
        />
      )}
      <h3>{say("leave-open")}</h3>
      <p>{say("leave-open.line")}</p>
      <Button wide look="quiet" onTap={leaveOpen}>
        {say("leave-open")}
      </Button>
    </Sheet>
  );
}

/** A role's red line may be raised, and taken back, by its holder. */
export function RedLine({ at }: PromptProps) {
  const [isOpen, open] = useState(false);
  if (at.may("clear_red_line")) {
    return (
      <Deed at={at} wish={{ type: "clear_red_line" }} look="quiet" wide>
        {say("red-line-clear")}
      </Deed>
    );
  }
  if (!at.may("flag_red_line")) return null;
  return (
    <>
      <Button wide look="bare" onTap={() => open(true)}>
        {say("red-line-flag")}
      </Button>
      {isOpen && <FlagSheet at={at} onClose={() => open(false)} />}
    </>
  );
}

function FlagSheet({ at, onClose }: SheetProps) {
  const flag = (clause: string) => {
    at.do({ type: "flag_red_line", clause });
    onClose();
  };
  return (
    <Sheet title={say("red-line-flag")} onClose={onClose}>
      <Choices
        ask={say("red-line-which")}
        options={pieces(at, optionsOf(at.offers("flag_red_line"), "clause"))}
        onChoose={flag}
      />
    </Sheet>
  );
}

function pieces(at: Sitting, clauses: readonly (string | number)[]) {
  return clauses.map((id) => {
    const clause = at.table.plan?.clauses[id];
    return { value: String(id), label: clause ? <ClauseText clause={clause} /> : String(id) };
  });
}

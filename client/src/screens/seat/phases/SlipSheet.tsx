import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices, turned } from "../../../parts/Choices";
import { DayField } from "../../../parts/DayField";
import { Field } from "../../../parts/Field";
import { Sheet } from "../../../parts/Sheet";
import { keepSlip, type Slip } from "../../../parts/slips";
import { optionsOf } from "../../../wire/offers";
import type { Backing, Horizon, Template } from "../../../wire/types";
import { say } from "../../../words";
import type { PromptProps } from "../sitting";

const LONGEST = 120;

type SlipSheetProps = PromptProps & { template: Template; onClose: () => void };

/** When this happens, I will do that. The words stay here; only chips are sent. */
export function SlipSheet({ at, template, onClose }: SlipSheetProps) {
  const [slip, set] = useState<Slip>({
    template,
    when: "",
    will: "",
    horizon: "now",
    day: "",
    backing: [],
  });
  const offers = at.offers("commit");
  const finish = () => {
    keepSlip(at.code, at.seat.seat, slip);
    at.do({
      type: "commit",
      template,
      horizon: slip.horizon,
      has_cue: slip.when.trim() !== "",
      has_date: slip.day !== "",
      backing: slip.backing,
    });
    onClose();
  };
  const foot = (
    <Button wide off={slip.will.trim() === "" || at.isSending("commit")} onTap={finish}>
      {say("slip-keep")}
    </Button>
  );
  return (
    <Sheet title={say(`commit-${template}`)} onClose={onClose} foot={foot}>
      <p class="quiet">{say("slip-private")}</p>
      <Field
        label={say("slip-when")}
        hint={say(`commit-${template}.when`)}
        value={slip.when}
        most={LONGEST}
        long
        onType={(when) => set({ ...slip, when })}
      />
      <Field
        label={say("slip-will")}
        hint={say(`commit-${template}.will`)}
        value={slip.will}
        most={LONGEST}
        long
        onType={(will) => set({ ...slip, will })}
      />
      <Choices
        as="chips"
        ask={say("ask-horizon")}
        options={optionsOf(offers, "horizon").map((value) => ({
          value: value as Horizon,
          label: say(`horizon-${value}`),
        }))}
        chosen={[slip.horizon]}
        onChoose={(horizon) => set({ ...slip, horizon })}
      />
      <DayField label={say("slip-day")} value={slip.day} onPick={(day) => set({ ...slip, day })} />
      <Choices
        as="chips"
        ask={say("slip-backing-ask")}
        options={optionsOf(offers, "backing").map((value) => ({
          value: value as Backing,
          label: say(`backing-${value}`),
        }))}
        chosen={slip.backing}
        onChoose={(one) => set({ ...slip, backing: turned(slip.backing, one) })}
      />
    </Sheet>
  );
}

import { Choices, named, turned } from "../../../parts/Choices";
import { DayField } from "../../../parts/DayField";
import { useForm } from "../../../parts/draft";
import { Field } from "../../../parts/Field";
import { keepSlip, type Slip } from "../../../parts/slips";
import { optionsOf } from "../../../wire/offers";
import type { Backing, Horizon, Template } from "../../../wire/types";
import { say } from "../../../words";
import { SendSheet } from "../SendSheet";
import type { PromptProps } from "../sitting";

const LONGEST = 120;

type SlipSheetProps = PromptProps & { template: Template; onClose: () => void };

/** When this happens, I will do that. The words stay here; only chips are sent. */
export function SlipSheet({ at, template, onClose }: SlipSheetProps) {
  const [slip, put, empty] = useForm<Slip>(`${at.code}.slip.${template}`, {
    template,
    when: "",
    will: "",
    horizon: "now",
    day: "",
    backing: [],
  });
  const offers = at.offers("commit");
  const tellChips = () =>
    at.do({
      type: "commit",
      template,
      horizon: slip.horizon,
      has_cue: slip.when.trim() !== "",
      has_date: slip.day !== "",
      backing: slip.backing,
    });
  const keepWords = () => {
    keepSlip(at.code, at.seat.seat, slip);
    return empty();
  };
  return (
    <SendSheet
      at={at}
      title={say(`commit-${template}`)}
      verb="commit"
      needs={{ "slip-will": slip.will }}
      words="slip-keep"
      onSend={tellChips}
      onSent={keepWords}
      onClose={onClose}
    >
      <p class="quiet">{say("slip-private")}</p>
      <Field
        label={say("slip-when")}
        hint={say(`commit-${template}.when`)}
        value={slip.when}
        most={LONGEST}
        long
        onType={put("when")}
      />
      <Field
        label={say("slip-will")}
        hint={say(`commit-${template}.will`)}
        value={slip.will}
        most={LONGEST}
        long
        onType={put("will")}
      />
      <Choices
        as="chips"
        ask={say("ask-horizon")}
        options={named("horizon", optionsOf(offers, "horizon") as readonly Horizon[])}
        chosen={slip.horizon}
        onChoose={put("horizon")}
      />
      <DayField label={say("slip-day")} value={slip.day} onPick={put("day")} />
      <Choices
        as="chips"
        ask={say("slip-backing-ask")}
        options={named("backing", optionsOf(offers, "backing") as readonly Backing[])}
        chosen={slip.backing}
        onChoose={(one) => put("backing")(turned(slip.backing, one))}
      />
    </SendSheet>
  );
}

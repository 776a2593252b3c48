import { useState } from "preact/hooks";
import { Choices } from "../../parts/Choices";
import type { CreateWorkshop, Form, HouseView } from "../../wire/types";
import { say } from "../../words";
import { NumberField } from "./NumberField";

const OTHER = 0;

type LengthProps = {
  house: HouseView;
  wish: CreateWorkshop;
  onChange: (wish: CreateWorkshop) => void;
};

/** How long the workshop lasts: one of the forms, or minutes of one's own. */
export function Length({ house, wish, onChange }: LengthProps) {
  const [own, setOwn] = useState(false);
  const choose = (form: Form | typeof OTHER) => {
    const { minutes: _, ...rest } = wish;
    setOwn(form === OTHER);
    onChange(form === OTHER ? { ...wish, minutes: wish.form } : { ...rest, form });
  };
  const forms = house.forms.map((form: Form | typeof OTHER) => ({
    value: form,
    label: say("console-minutes", { minutes: form }),
  }));
  return (
    <div class="length">
      <Choices
        ask={say("house-form")}
        as="chips"
        options={[...forms, { value: OTHER, label: say("house-form-other") }]}
        chosen={[own ? OTHER : wish.form]}
        onChoose={choose}
      />
      {own && (
        <NumberField
          label={say("house-form-minutes")}
          hint={say("house-form-hint", { least: house.shortest, most: house.longest })}
          least={house.shortest}
          most={house.longest}
          value={wish.minutes ?? 0}
          onChange={(minutes) => onChange({ ...wish, minutes })}
        />
      )}
    </div>
  );
}

/** Whether a workshop can last so long. */
export function fits(house: HouseView, { minutes }: CreateWorkshop): boolean {
  return minutes === undefined || (minutes >= house.shortest && minutes <= house.longest);
}

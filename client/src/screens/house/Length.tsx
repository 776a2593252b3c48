import { useState } from "preact/hooks";
import { Choices } from "../../parts/Choices";
import type { Config, Form, HouseView } from "../../wire/types";
import { say } from "../../words";
import { NumberField } from "./NumberField";

const OTHER = 0;

type LengthProps = {
  house: HouseView;
  config: Config;
  onChange: (config: Config) => void;
};

/** How long the workshop lasts: one of the forms, or minutes of one's own. */
export function Length({ house, config, onChange }: LengthProps) {
  const [own, setOwn] = useState(false);
  const choose = (form: Form | typeof OTHER) => {
    const { minutes: _, form: nearest = 90, ...rest } = config;
    setOwn(form === OTHER);
    onChange(form === OTHER ? { ...config, minutes: nearest } : { ...rest, form });
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
        chosen={own ? OTHER : (config.form ?? OTHER)}
        onChoose={choose}
      />
      {own && (
        <NumberField
          label={say("house-form-minutes")}
          hint={say("house-form-hint", { least: house.shortest, most: house.longest })}
          least={house.shortest}
          most={house.longest}
          value={config.minutes ?? 0}
          onChange={(minutes) => onChange({ ...config, minutes })}
        />
      )}
    </div>
  );
}

/** How many minutes a workshop lasts. */
export function lengthOf({ minutes, form }: Config): number {
  return minutes ?? form ?? 0;
}

/** Whether a workshop can last so long. */
export function fits(house: HouseView, { minutes }: Config): boolean {
  return minutes === undefined || (minutes >= house.shortest && minutes <= house.longest);
}

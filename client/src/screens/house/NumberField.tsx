import { useId } from "preact/hooks";

type NumberFieldProps = {
  label: string;
  hint: string;
  least: number;
  most: number;
  value: number;
  onChange: (value: number) => void;
};

/** A whole number to type, with its label above and what helps below. */
export function NumberField({ label, hint, least, most, value, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="field number-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field-line"
        type="number"
        min={least}
        max={most}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber || 0)}
      />
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

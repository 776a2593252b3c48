import { useId } from "preact/hooks";
import "./field.css";

type FieldProps = {
  label: string;
  hint?: string | undefined;
  value: string;
  onType: (text: string) => void;
  most: number;
  /** More than one line. */
  long?: boolean;
  autocomplete?: string;
  /** A sheet opens with the focus here. */
  autofocus?: boolean;
};

/** A line to write on, with its label above and what helps below. */
export function Field({
  label,
  hint,
  value,
  onType,
  most,
  long,
  autocomplete = "off",
  autofocus,
}: FieldProps) {
  const id = useId();
  const shared = {
    id,
    class: "field-line",
    value,
    maxLength: most,
    autocomplete,
    autofocus,
    dir: value ? ("auto" as const) : undefined,
    "aria-describedby": hint ? `${id}-hint` : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea {...shared} rows={2} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onType(event.currentTarget.value)} />
      )}
      <p class="field-hint" id={`${id}-hint`} aria-live="polite">
        {hint}
      </p>
    </div>
  );
}

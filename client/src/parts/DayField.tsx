import { useId } from "preact/hooks";
import "./field.css";

type DayFieldProps = { label: string; value: string; onPick: (day: string) => void };

/** A day, written as 2026-12-24; it may be left out. */
export function DayField({ label, value, onPick }: DayFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field-line"
        type="date"
        value={value}
        onInput={(event) => onPick(event.currentTarget.value)}
      />
    </div>
  );
}

import { keep } from "../wire/keep";
import { useKept } from "./kept";

/** Text that is not sent yet: kept on this device under `name` until it is emptied. */
export function useDraft(name: string): [text: string, write: (text: string) => void] {
  const [text = "", set] = useKept<string>(`draft.${name}`);
  return [text, (next) => set(next || undefined)];
}

/** A way to write into each field of a form. */
type Put<T> = <K extends keyof T>(field: K) => (value: T[K]) => void;

/**
 * What a sheet is filled with so far: kept as text is, whatever closes the sheet, until it is emptied.
 * To empty it gives the way to have it back.
 */
export function useForm<T extends object>(
  name: string,
  none: T,
): [form: T, put: Put<T>, empty: () => () => void, set: (form: T) => void] {
  const [form = none, set] = useKept<T>(`draft.${name}`);
  const empty = () => {
    set();
    return () => set(form);
  };
  return [form, (field) => (value) => set({ ...form, [field]: value }), empty, set];
}

export function forgetDraft(name: string): void {
  keep(`draft.${name}`, undefined);
}

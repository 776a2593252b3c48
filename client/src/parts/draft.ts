import { keep } from "../wire/keep";
import { useKept } from "./kept";

/** Text that is not sent yet: kept on this device under `name` until it is emptied. */
export function useDraft(name: string): [text: string, write: (text: string) => void] {
  const [text = "", set] = useKept<string>(`draft.${name}`);
  return [text, (next) => set(next || undefined)];
}

export function forgetDraft(name: string): void {
  keep(`draft.${name}`, undefined);
}

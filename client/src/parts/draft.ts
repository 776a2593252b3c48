import { useState } from "preact/hooks";
import { keep, recall } from "../wire/keep";

/** Text that is not sent yet: kept on this device under `name` until it is emptied. */
export function useDraft(name: string): [text: string, write: (text: string) => void] {
  const place = `draft.${name}`;
  const [text, setText] = useState(() => recall<string>(place) ?? "");
  const write = (next: string) => {
    setText(next);
    keep(place, next === "" ? undefined : next);
  };
  return [text, write];
}

export function forgetDraft(name: string): void {
  keep(`draft.${name}`, undefined);
}

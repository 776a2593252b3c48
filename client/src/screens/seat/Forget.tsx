import { useEffect } from "preact/hooks";
import { forget } from "../../wire/keep";
import { say } from "../../words";
import { Talking } from "./Prompt";
import type { PromptProps } from "./sitting";

/** The receipt. What this device kept of the workshop goes too. */
export function useForgotten(code: string): void {
  useEffect(() => forget(code), [code]);
}

function Forgotten({ at }: PromptProps) {
  useForgotten(at.code);
  return (
    <Talking at={at}>
      <p class="quiet">{say("forget-stays")}</p>
    </Talking>
  );
}

export const forgotten = { forgotten: Forgotten };

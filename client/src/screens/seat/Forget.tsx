import { useEffect } from "preact/hooks";
import { Button } from "../../parts/Button";
import type { Connection } from "../../wire/connection";
import { forget } from "../../wire/keep";
import { say } from "../../words";
import { Talking } from "./Prompt";
import type { PromptProps } from "./sitting";

type ForgetMeProps = { line: Connection; onClose: () => void };

/** What is erased and what remains, before one says so. */
export function ForgetMe({ line, onClose }: ForgetMeProps) {
  const go = () => {
    void line.request({ type: "forget_me" });
    onClose();
  };
  return (
    <>
      <p>{say("forget-goes")}</p>
      <p>{say("forget-stays")}</p>
      <Button wide onTap={go}>
        {say("forget-yes")}
      </Button>
      <Button wide look="quiet" onTap={onClose}>
        {say("forget-no")}
      </Button>
    </>
  );
}

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

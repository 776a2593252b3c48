import { Button } from "../../parts/Button";
import type { Connection } from "../../wire/connection";
import { say } from "../../words";

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

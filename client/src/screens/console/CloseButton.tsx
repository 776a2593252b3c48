import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Sheet } from "../../parts/Sheet";
import { say } from "../../words";
import { Answers } from "./Answers";
import { useDesk } from "./desk";

/** The one thing here that cannot be taken back, so it asks first. */
export function CloseButton({ look = "plain" }: { look?: "plain" | "quiet" | "bare" }) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const stay = () => setAsking(false);
  const close = () => void desk.ask({ type: "close_workshop" }).then(stay);
  return (
    <>
      <Button look={look} onTap={() => setAsking(true)}>
        {say("console-close")}
      </Button>
      {asking && (
        <Sheet
          title={say("console-close-title")}
          onClose={stay}
          foot={
            <Answers
              yes={say("console-close-yes")}
              onYes={close}
              no={say("console-close-no")}
              onNo={stay}
            />
          }
        >
          <p>{say("console-close-hint")}</p>
          {Object.keys(desk.notes).length > 0 && <p>{say("console-close-notes")}</p>}
        </Sheet>
      )}
    </>
  );
}

import { useEffect } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Cover } from "../../parts/Cover";
import { useConnection } from "../../parts/useConnection";
import { preferredLanguage, say } from "../../words";
import { LineStrip } from "../seat/LineStrip";
import { forgetDrafts, JoinForm } from "./JoinForm";

type DoorScreenProps = {
  code: string;
  /** The form is there, and the line free for more. */
  onShown: () => void;
  onJoined: (ticket: string) => void;
  onBack: () => void;
};

/** The door of a workshop: what it is, and a form to take a seat. Looking takes none. */
export function DoorScreen({ code, onShown, onJoined, onBack }: DoorScreenProps) {
  const hello = { door: "door", key: code, language: preferredLanguage() } as const;
  const line = useConnection(hello, `door.${code}`);
  const door = line.view("door");
  const refused = line.refused.value?.code;
  const given = line.given.value;
  const isShown = door !== undefined;
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown]);
  useEffect(() => {
    if (given && "ticket" in given) {
      forgetDrafts(code);
      onJoined(given.ticket);
    }
  }, [given]);
  if (line.status.value === "closed" || door?.status === "closed") {
    const reason = line.reason.value ?? "workshop_closed";
    return <Shut reason={reason} code={code} onBack={onBack} />;
  }
  if (!door) return <LineStrip line={line} />;
  if (door.is_full) return <Shut reason="workshop_full" code={code} onBack={onBack} />;
  return (
    <main class="join">
      <LineStrip line={line} />
      <header class="join-head">
        <p class="join-line">{say("door-welcome")}</p>
        <h1>
          <bdi>{door.name}</bdi>
        </h1>
        <p>
          <strong>{door.deck}.</strong> {door.line}
        </p>
        {door.is_rehearsal && <p class="aloud">{say("door-rehearsal")}</p>}
        {door.status === "running" && <p class="aloud">{say("door-running")}</p>}
      </header>
      <JoinForm
        door={door}
        isSending={line.outbox.waiting.some((entry) => entry.request.do.type === "join")}
        refused={refused ? say(`code-${refused}`) : undefined}
        onJoin={(wish) => void line.request(wish)}
      />
    </main>
  );
}

function Shut({ reason, code, onBack }: { reason: string; code: string; onBack: () => void }) {
  return (
    <main class="join">
      <Cover title={code}>
        <p class="cover-line" role="alert">
          {say(`code-${reason}`)}
        </p>
        <Button look="quiet" onTap={onBack}>
          {say("door-other-code")}
        </Button>
      </Cover>
    </main>
  );
}

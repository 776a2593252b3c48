import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Cover } from "../../parts/Cover";
import { Sheet } from "../../parts/Sheet";
import { TableArt } from "../../parts/TableArt";
import type { Connection } from "../../wire/connection";
import type { LobbyView } from "../../wire/types";
import { say } from "../../words";
import { useForgotten } from "./Forget";
import { LineStrip } from "./LineStrip";
import { ForgetMe } from "./seldom";

/** Seated in the workshop, with no table yet: you are in, and this comes next. */
export function Lobby({ lobby, line }: { lobby: LobbyView; line: Connection }) {
  const isOver = lobby.status === "closed" || lobby.is_gone;
  if (lobby.is_forgotten) return <Erased code={lobby.code} />;
  const title = lobby.is_gone ? "lobby-freed" : isOver ? "lobby-over" : "lobby-in";
  return (
    <div class="seat">
      <header class="seat-head">
        <p class="seat-where">
          <span class="seat-table">
            <bdi>{lobby.name}</bdi>
          </span>
          <strong>
            <bdi>{lobby.alias}</bdi>
          </strong>
        </p>
        <span class="time-left">{say(`group-${lobby.group}`)}</span>
      </header>
      <div class="seat-page">
        <LineStrip line={line} />
        <main class="prompt">
          <div class="prompt-page">
            <TableArt />
            <Cover
              title={say(title, { alias: lobby.alias })}
              line={
                lobby.is_gone ? say("lobby-freed.line") : isOver ? undefined : say("lobby-next")
              }
            >
              {!isOver && <p class="quiet">{say("lobby-people", { people: lobby.people })}</p>}
            </Cover>
          </div>
          {!isOver && <GoAway line={line} />}
        </main>
      </div>
    </div>
  );
}

/** The way out before anything has begun. */
function GoAway({ line }: { line: Connection }) {
  const [asking, setAsking] = useState(false);
  return (
    <div class="prompt-actions">
      <Button look="bare" wide onTap={() => setAsking(true)}>
        {say("verb-forget")}
      </Button>
      {asking && (
        <Sheet title={say("safety-forget")} onClose={() => setAsking(false)}>
          <ForgetMe line={line} onClose={() => setAsking(false)} />
        </Sheet>
      )}
    </div>
  );
}

/** Nothing is left of this seat, here or there. */
function Erased({ code }: { code: string }) {
  useForgotten(code);
  return (
    <div class="seat">
      <div class="seat-page">
        <main class="prompt">
          <div class="prompt-page">
            <Cover title={say("prompt-forgotten")} line={say("prompt-forgotten.line")} />
          </div>
        </main>
      </div>
    </div>
  );
}

/** Before the first word of the server. */
export function Waiting({ line }: { line: Connection }) {
  return (
    <div class="seat">
      <div class="seat-page">
        <LineStrip line={line} />
        <main class="prompt">
          <h1 class="unseen">{say("line-connecting")}</h1>
        </main>
      </div>
    </div>
  );
}

import { Cover } from "../../parts/Cover";
import { TableArt } from "../../parts/TableArt";
import type { Connection } from "../../wire/connection";
import type { LobbyView } from "../../wire/types";
import { say } from "../../words";
import { LineStrip } from "./LineStrip";

/** Seated in the workshop, with no table yet: you are in, and this comes next. */
export function Lobby({ lobby, line }: { lobby: LobbyView; line: Connection }) {
  const isOver = lobby.status === "closed" || lobby.is_gone;
  const title = lobby.is_gone ? "lobby-freed" : isOver ? "lobby-over" : "lobby-in";
  return (
    <div class="seat">
      <header class="seat-head">
        <p class="seat-where">
          <span class="seat-table">{lobby.name}</span>
          <strong>{lobby.alias}</strong>
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

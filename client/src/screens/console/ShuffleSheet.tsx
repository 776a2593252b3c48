import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Choices } from "../../parts/Choices";
import { Sheet } from "../../parts/Sheet";
import type { ConsoleView, SeatingWay } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";
import "./shuffle.css";

const WAYS: readonly SeatingWay[] = ["anew", "new_faces", "same"];

/** Another seating, looked at before anybody is moved. */
export function ShuffleSheet({ room, onClose }: { room: ConsoleView; onClose: () => void }) {
  const desk = useDesk();
  const [way, setWay] = useState<SeatingWay | null>(null);
  const draft = (wanted: SeatingWay) => {
    setWay(wanted);
    void desk.ask({ type: "draft_seating", way: wanted });
  };
  const leave = () => {
    if (desk.may("drop_draft")) void desk.ask({ type: "drop_draft" });
    onClose();
  };
  const take = async () => {
    if (await desk.ask({ type: "take_draft" })) onClose();
  };
  return (
    <Sheet
      title={say("shuffle-title")}
      onClose={leave}
      foot={
        <div class="answers">
          <Button off={!desk.may("take_draft")} onTap={() => void take()}>
            {say("shuffle-take")}
          </Button>
          {way && way !== "same" && (
            <Button look="quiet" onTap={() => draft(way)}>
              {say("shuffle-another")}
            </Button>
          )}
          <Button look="quiet" onTap={leave}>
            {say("shuffle-leave")}
          </Button>
        </div>
      }
    >
      <Choices
        ask={say("shuffle-ask")}
        options={WAYS.map((value) => ({
          value,
          label: say(`shuffle-${value}`),
          hint: say(`shuffle-${value}-hint`),
        }))}
        chosen={way}
        onChoose={draft}
      />
      {room.draft && <Preview room={room} draft={room.draft} />}
    </Sheet>
  );
}

type PreviewProps = { room: ConsoleView; draft: NonNullable<ConsoleView["draft"]> };

/** Who would sit where; whoever would move is marked, and not by colour alone. */
function Preview({ room, draft }: PreviewProps) {
  const tables = [...new Set(Object.values(draft.places))].sort((one, other) => one - other);
  return (
    <section class="shuffle" aria-label={say("shuffle-preview")}>
      <p role="status">
        {say("shuffle-moves", { count: draft.moves })}{" "}
        {say("shuffle-again", { count: draft.again })}
      </p>
      <ul class="shuffle-tables">
        {tables.map((no) => (
          <li key={no}>
            <h3>{say("table-number", { number: no })}</h3>
            <ul>
              {Object.entries(draft.places)
                .filter(([, table]) => table === no)
                .map(([seat]) => (
                  <Name
                    key={seat}
                    room={room}
                    seat={seat}
                    moves={room.people[seat]?.table !== no}
                  />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Name({ room, seat, moves }: { room: ConsoleView; seat: string; moves: boolean }) {
  return (
    <li data-moves={moves ? "" : undefined}>
      <bdi>{room.people[seat]?.alias}</bdi>
      {moves && <span class="unseen"> {say("shuffle-moved")}</span>}
    </li>
  );
}

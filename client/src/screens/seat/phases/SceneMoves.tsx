import { useEffect, useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices } from "../../../parts/Choices";
import { Sheet } from "../../../parts/Sheet";
import { optionsOf } from "../../../wire/offers";
import type { SceneAct } from "../../../wire/types";
import { say } from "../../../words";
import { useOpen } from "../open";
import type { PromptProps } from "../sitting";
import { MovesToward } from "./ListenerMoves";

/** A warm move beside a firm one: connecting and protecting oneself go together. */
const SIDES: Readonly<Record<"warm" | "firm", readonly SceneAct[]>> = {
  warm: ["person_first", "listen", "offer_choice"],
  firm: ["my_line", "name_power", "give_space"],
};

type SheetProps = PromptProps & { onClose: () => void };

/** What one may do in a tension, said aloud first. */
export function MoveSheet({ at, onClose }: SheetProps) {
  const move = (act: SceneAct) => {
    at.do({ type: "scene_move", act });
    onClose();
  };
  return (
    <Sheet title={say("scene-move")} onClose={onClose}>
      <p class="quiet">{say("aloud-first")}</p>
      <div class="move-pairs">
        {(["warm", "firm"] as const).map((side) => (
          <section key={side}>
            <h3>{say(`move-${side}`)}</h3>
            {SIDES[side].map((act) => (
              <MoveButton key={act} act={act} onMove={move} />
            ))}
          </section>
        ))}
      </div>
      <MoveButton act="control" onMove={move} />
    </Sheet>
  );
}

function MoveButton({ act, onMove }: { act: SceneAct; onMove: (act: SceneAct) => void }) {
  return (
    <button type="button" class="choice" onClick={() => onMove(act)}>
      <span class="choice-label">
        {say(`act-${act}`)}
        <small>{say(`act-${act}.line`)}</small>
      </span>
    </button>
  );
}

/** Listening in the middle of a scene: to whom, and how. */
export function SceneListen({ at }: PromptProps) {
  const [isOpen, open] = useOpen<boolean>(at, "listened");
  if (!at.may("ask")) return null;
  return (
    <>
      <Button look="quiet" onTap={() => open(true)}>
        {say("scene-listen")}
      </Button>
      {isOpen && <ListenSheet at={at} onClose={() => open(false)} />}
    </>
  );
}

/** It closes by itself once the table has what one did. */
function ListenSheet({ at, onClose }: SheetProps) {
  const [to, setTo] = useState<string>();
  const granted = at.line.granted.value;
  const [before] = useState(granted);
  useEffect(() => {
    if (granted > before) onClose();
  }, [granted]);
  const others = optionsOf(at.offers("ask"), "to").map(String);
  return (
    <Sheet
      title={say("scene-listen")}
      onClose={onClose}
      foot={to && <MovesToward at={at} to={to} />}
    >
      <Choices
        as="chips"
        ask={say("scene-listen-to")}
        options={others.map((seat) => ({ value: seat, label: at.alias(seat) }))}
        chosen={to}
        onChoose={setTo}
      />
    </Sheet>
  );
}

import { useState } from "preact/hooks";
import { Choices } from "../../parts/Choices";
import { Sheet } from "../../parts/Sheet";
import type { SceneType } from "../../wire/types";
import { say } from "../../words";
import { Answers } from "./Answers";
import { useDesk } from "./desk";

const KINDS: readonly SceneType[] = ["tension", "bystander", "event"];

/** Another scene for one table; which of its kind it is, the deck decides. */
export function SceneSheet({ table, onClose }: { table: number; onClose: () => void }) {
  const desk = useDesk();
  const [kind, setKind] = useState<SceneType | null>(null);
  const swap = async () => {
    if (kind && (await desk.ask({ type: "swap_card", kind }, table))) onClose();
  };
  return (
    <Sheet
      title={say("scene-swap", { no: table })}
      onClose={onClose}
      foot={
        <Answers
          yes={say("scene-swap-yes")}
          onYes={() => void swap()}
          off={kind === null}
          no={say("console-not-yet")}
          onNo={onClose}
        />
      }
    >
      <p class="soft">{say("scene-swap-line")}</p>
      <Choices
        ask={say("drawer-scene")}
        quiet
        options={KINDS.map((value) => ({
          value,
          label: say(`scene-kind-${value}`),
          hint: say(`scene-kind-${value}.line`),
        }))}
        chosen={kind}
        onChoose={setKind}
      />
    </Sheet>
  );
}

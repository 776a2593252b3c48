import { Choices } from "../../parts/Choices";
import { Sheet } from "../../parts/Sheet";
import type { SceneType } from "../../wire/types";
import { say } from "../../words";
import { useDesk } from "./desk";

const KINDS: readonly SceneType[] = ["tension", "bystander", "event"];

/** Another scene for one table; which of its kind it is, the deck decides. */
export function SceneSheet({ table, onClose }: { table: number; onClose: () => void }) {
  const desk = useDesk();
  const swap = async (kind: SceneType) => {
    if (await desk.ask({ type: "swap_card", kind }, table)) onClose();
  };
  return (
    <Sheet title={say("drawer-scene")} onClose={onClose}>
      <p class="soft">{say("scene-swap-line")}</p>
      <Choices
        ask={say("drawer-scene")}
        quiet
        options={KINDS.map((kind) => ({
          value: kind,
          label: say(`scene-kind-${kind}`),
          hint: say(`scene-kind-${kind}.line`),
        }))}
        onChoose={(kind) => void swap(kind)}
      />
    </Sheet>
  );
}

import type { ListenStage, TurnView } from "../../../wire/types";
import type { Sitting } from "../sitting";

/** The open turn that I speak or listen in: of my pair, or the only one of the round. */
export function turnOf(at: Sitting): TurnView | undefined {
  const { names } = at.seat.prompt;
  return (at.table.stage as ListenStage | undefined)?.turns[names.speaker ?? at.seat.seat];
}

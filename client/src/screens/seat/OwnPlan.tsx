import { type ToolPart, toolsOf } from "../../parts/toolcheck";
import { say } from "../../words";
import type { PromptProps } from "./sitting";

type OwnPlanProps = PromptProps & { part: Extract<ToolPart, "moment" | "after" | "line"> };

/** What one settled for oneself at the tool check, for oneself alone; nothing where one did not. */
export function OwnPlan({ at, part }: OwnPlanProps) {
  const chip = toolsOf(at.code, at.seat.seat)[part];
  if (!chip) return null;
  return <p class="aloud">{say(`own-plan-${part}`, { plan: say(`tool-${part}-${chip}`) })}</p>;
}

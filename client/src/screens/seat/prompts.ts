import type { ComponentType } from "preact";
import { forgotten } from "./Forget";
import { overlays, Plain } from "./Overlays";
import { agree } from "./phases/Agree";
import { arrive } from "./phases/Arrive";
import { commit } from "./phases/Commit";
import { compose } from "./phases/Compose";
import { debrief } from "./phases/Debrief";
import { emptyChair } from "./phases/EmptyChair";
import { feedback } from "./phases/Feedback";
import { guess } from "./phases/Guess";
import { listen } from "./phases/Listen";
import { problem } from "./phases/Problem";
import { reframe } from "./phases/Reframe";
import { roles } from "./phases/Roles";
import { scenes } from "./phases/Scene";
import { toolcheck } from "./phases/ToolCheck";
import type { PromptProps } from "./sitting";

const PROMPTS: Readonly<Record<string, ComponentType<PromptProps>>> = {
  ...overlays,
  ...forgotten,
  ...arrive,
  ...toolcheck,
  ...problem,
  ...roles,
  ...guess,
  ...listen,
  ...emptyChair,
  ...reframe,
  ...compose,
  ...scenes,
  ...feedback,
  ...agree,
  ...commit,
  ...debrief,
};

/**
 * How a prompt looks: `ended_open` as `ended` does, where it has no look of its own. One that only says
 * something needs words and nothing else.
 */
export function promptOf(key: string): ComponentType<PromptProps> {
  const base = key.replace(/_?[a-z]*$/, "");
  return PROMPTS[key] ?? (base ? promptOf(base) : Plain);
}

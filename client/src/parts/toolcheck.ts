import { keptBySeat } from "./kept";

/**
 * What people may pick about themselves at the tool check. Each chip's words are
 * `tool-<part>-<chip>`. Nothing of it has a field on the wire: it stays on this device.
 */
export const TOOL_CHIPS = {
  strength: [
    "calm",
    "humour",
    "patience",
    "plain_talk",
    "local_know_how",
    "courage",
    "kindness",
    "good_with_names",
    "fair",
    "good_listener",
  ],
  line: ["shouted_at", "rushed", "touched", "laughed_at", "filmed_close", "talked_over"],
  signal: ["jaw", "chest", "heat", "fast_talk", "going_quiet"],
  moment: ["one_breath", "step_back", "sip_water", "ask_minute", "swap"],
  after: ["walk", "talk_to_one", "write", "move", "sleep_plan"],
} as const;

export type ToolPart = keyof typeof TOOL_CHIPS;

/** What one person has picked so far, and what they wrote to the reflection card. */
export type Tools = { readonly [part in ToolPart | "note"]?: string };

const NONE: Tools = {};
const tools = keptBySeat("tools", NONE);

/** The tools of this seat as this device holds them. */
export const toolsOf = tools.of;

/** Keeps what was picked or written; an empty text takes it back. */
export function keepTool(code: string, seat: string, part: keyof Tools, text: string): void {
  const { [part]: _, ...rest } = toolsOf(code, seat);
  tools.hold(code, seat, text ? { ...rest, [part]: text } : rest);
}

/** Wipes everything that this seat noted about itself off this device. */
export function forgetTools(code: string, seat: string): void {
  tools.hold(code, seat, NONE);
}

import { Button } from "../../parts/Button";
import { Choices, named } from "../../parts/Choices";
import { forgetTools, keepTool, TOOL_CHIPS, type ToolPart, toolsOf } from "../../parts/toolcheck";
import { say } from "../../words";
import { Slips } from "./Slips";
import type { PromptProps } from "./sitting";

const PARTS = Object.keys(TOOL_CHIPS) as readonly ToolPart[];

/** One's own tools, to look at and to change at any time. */
export function ToolPage({ at }: PromptProps) {
  const { code, seat } = { code: at.code, seat: at.seat.seat };
  const tools = toolsOf(code, seat);
  return (
    <>
      <p>{say("tools-here")}</p>
      {tools.note && <p class="said">{say("quoted", { words: tools.note })}</p>}
      <Slips at={at} mayDrop />
      {PARTS.map((part) => (
        <ToolChips key={part} at={at} part={part} />
      ))}
      <Button wide look="bare" onTap={() => forgetTools(code, seat)}>
        {say("tools-forget")}
      </Button>
    </>
  );
}

/** The chips of one tool, of which one is picked; a second tap takes it back. */
export function ToolChips({ at, part }: PromptProps & { part: ToolPart }) {
  const picked = toolsOf(at.code, at.seat.seat)[part];
  return (
    <Choices
      as="chips"
      ask={say(`tool-ask-${part}`)}
      options={named(`tool-${part}`, TOOL_CHIPS[part])}
      chosen={picked}
      onChoose={(chip) => keepTool(at.code, at.seat.seat, part, chip === picked ? "" : chip)}
    />
  );
}

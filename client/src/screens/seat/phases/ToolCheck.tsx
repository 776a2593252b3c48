import { Button } from "../../../parts/Button";
import { Card } from "../../../parts/Card";
import { Field } from "../../../parts/Field";
import { keepTool, TOOL_CHIPS, type ToolPart, toolsOf } from "../../../parts/toolcheck";
import { optionsOf } from "../../../wire/offers";
import type { MyReflection, Strength, ToolStage } from "../../../wire/types";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { useOpen } from "../open";
import { Asking, Talking } from "../Prompt";
import type { PromptProps } from "../sitting";
import { ToolChips } from "../ToolPage";
import "./toolcheck.css";

const LONGEST_NOTE = 400;
const PARTS = Object.keys(TOOL_CHIPS) as readonly ToolPart[];

/** The card first, then one pick after the other. All of it stays on this phone. */
function Check({ at }: PromptProps) {
  const [page, turnTo] = useOpen<number>(at, "tools");
  const step = page ?? 0;
  const part = PARTS[step - 1];
  const isLast = step === PARTS.length;
  const isPicked = part === undefined || part in toolsOf(at.code, at.seat.seat);
  const goOn = () => (isLast ? at.do({ type: "mark_reflected" }) : turnTo(step + 1));
  const actions = (
    <>
      {part === "strength" && <SayStrength at={at} />}
      <div class="pair">
        {step > 0 && (
          <Button look="quiet" onTap={() => turnTo(step - 1)}>
            {say("back")}
          </Button>
        )}
        <Button off={isLast && at.isSending("mark_reflected")} onTap={goOn}>
          {say(isLast ? "tools-ready" : isPicked ? "go-on" : "tools-skip")}
        </Button>
      </div>
    </>
  );
  return (
    <Asking at={at} actions={actions}>
      <p class="unseen" role="status">
        {part && say(`tool-ask-${part}`)}
      </p>
      {part ? <ToolChips at={at} part={part} /> : <Reflection at={at} />}
    </Asking>
  );
}

function Reflection({ at }: PromptProps) {
  const card = (at.seat.mine as MyReflection | undefined)?.card;
  return (
    <>
      {card && (
        <Card kind="reflection" title={card.title} line={card.question}>
          <p>{card.line}</p>
        </Card>
      )}
      <Field
        label={say("tools-note")}
        long
        value={toolsOf(at.code, at.seat.seat).note ?? ""}
        onType={(text) => keepTool(at.code, at.seat.seat, "note", text)}
        most={LONGEST_NOTE}
      />
    </>
  );
}

/** The one thing that may leave the phone, and only by this button. */
function SayStrength({ at }: PromptProps) {
  const picked = toolsOf(at.code, at.seat.seat).strength;
  const open: readonly unknown[] = optionsOf(at.offers("pick_strength"), "strength");
  if (!picked || !open.includes(picked)) return null;
  const tell = { type: "pick_strength", strength: picked as Strength } as const;
  return (
    <Deed at={at} wish={tell} look="quiet" wide>
      {say("tools-say", { strength: say(`tool-strength-${picked}`) })}
    </Deed>
  );
}

function Done({ at }: PromptProps) {
  const { strengths, done, of } = at.table.stage as ToolStage;
  return (
    <Talking at={at} actions={<SayStrength at={at} />}>
      <ul class="strengths">
        {Object.entries(strengths).map(([seat, strength]) => (
          <li key={seat}>
            <strong>
              <bdi>{at.alias(seat)}</bdi>
            </strong>{" "}
            {say(`tool-strength-${strength}`)}
          </li>
        ))}
      </ul>
      <p class="quiet">{say("tools-count", { done, of })}</p>
    </Talking>
  );
}

export const toolcheck = { tools: Check, tools_done: Done };

import { useAloud } from "../../../parts/Aloud";
import { Button } from "../../../parts/Button";
import { Sheet } from "../../../parts/Sheet";
import { WHEEL, Wheel } from "../../../parts/Wheel";
import type { ComposeStage, MyTrades, Segment } from "../../../wire/types";
import { listed, say } from "../../../words";
import { AskLine } from "../AskLine";
import { Deed } from "../Deed";
import { GuardButton } from "../GuardSheet";
import { OurQuestion } from "../OurQuestion";
import { useOpen } from "../open";
import { clauseWords, PlanList } from "../PlanList";
import { Asking, Talking } from "../Prompt";
import { Surely } from "../Surely";
import { TradeSheet } from "../seldom";
import type { PromptProps, Sitting } from "../sitting";
import { AddSheet } from "./AddSheet";
import { Brought } from "./Brought";
import { CheckSheet } from "./CheckSheet";
import type { Picked } from "./Ideas";
import { PieceForm } from "./PieceForm";
import { PieceSheet } from "./PieceSheet";
import { Remarks } from "./Remarks";
import { AnswerTrade } from "./Trades";

type SheetName = "add" | "ideas" | "trade" | "check" | "wheel" | Filled;
/** A piece that is there, or one that is being added. */
type Filled = { piece?: string; add?: Picked };

function Compose({ at }: PromptProps) {
  const [sheet, open] = useOpen<SheetName>(at, "compose");
  const close = () => open(null);
  const filled = typeof sheet === "object" ? sheet : null;
  const { plan } = at.table;
  const last = plan?.clauses[plan.order.at(-1) ?? ""];
  useAloud(last && `${at.title(last.by_role)}: ${clauseWords(last)}`);
  if (!plan) return <Asking at={at} />;
  return (
    <Asking
      at={at}
      comes={<Came at={at} onOpen={() => open("ideas")} />}
      actions={<ComposeActions at={at} onOpen={open} />}
    >
      <OurQuestion at={at} />
      <WheelRow covered={plan.wheel} onOpen={() => open("wheel")} />
      <Remarks at={at} />
      {plan.order.length === 0 ? (
        <p class="quiet">{say("plan-empty")}</p>
      ) : (
        <PlanList at={at} onOpen={(piece) => open({ piece })} />
      )}
      <Brought at={at} />
      <OpenTrades at={at} />
      {(sheet === "add" || sheet === "ideas") && (
        <AddSheet
          at={at}
          toIdeas={sheet === "ideas"}
          onPick={(add) => open({ add })}
          onClose={close}
        />
      )}
      {sheet === "trade" && <TradeSheet at={at} onClose={close} />}
      {sheet === "wheel" && (
        <Sheet title={say("wheel")} onClose={close}>
          <Wheel covered={plan.wheel} />
        </Sheet>
      )}
      {sheet === "check" && <CheckSheet at={at} onClose={close} />}
      {filled?.piece && <PieceSheet at={at} piece={filled.piece} onClose={close} />}
      {filled?.add && <PieceForm at={at} {...filled.add} onDone={close} />}
    </Asking>
  );
}

/** That others have sent what is not in the pool yet, and that the plan may be guarded. */
function Came({ at, onOpen }: PromptProps & { onOpen: () => void }) {
  return (
    <>
      {at.may("use_idea") && <AskLine icon="topic" words={say("ideas")} onTap={onOpen} />}
      <GuardButton at={at} />
    </>
  );
}

/** The wheel in small, and in words what is still open; a tap shows it whole. */
function WheelRow({ covered, onOpen }: { covered: readonly Segment[]; onOpen: () => void }) {
  const open = WHEEL.filter((segment) => !covered.includes(segment));
  const names = listed(open.map((segment) => say(`segment-${segment}`)));
  return (
    <button type="button" class="wheel-row" onClick={onOpen}>
      <Wheel covered={covered} small />
      <span>{open.length > 0 ? say("wheel-open", { names }) : say("wheel-whole")}</span>
    </button>
  );
}

function mayClose(at: Sitting): boolean {
  return at.may("check_safety") || at.may("freeze");
}

type ActionsProps = PromptProps & { onOpen: (sheet: SheetName) => void };

function ComposeActions({ at, onOpen }: ActionsProps) {
  return (
    <>
      <LeaveOpen at={at} />
      <div class="pair">
        <Button off={!at.may("add_clause")} onTap={() => onOpen("add")}>
          {say("add-piece")}
        </Button>
        <Button look="quiet" off={!at.may("offer_trade")} onTap={() => onOpen("trade")}>
          {say("trade")}
        </Button>
        {at.seat.is_host && (
          <Button look="quiet" off={!mayClose(at)} onTap={() => onOpen("check")}>
            {say("close-plan-short")}
          </Button>
        )}
      </div>
    </>
  );
}

/** In the vote, where nothing stands behind what is written, its host may leave it at that. */
function LeaveOpen({ at }: PromptProps) {
  return at.may("leave_open") ? (
    <Surely at={at} wish={{ type: "leave_open" }} wide look="quiet">
      {say("leave-open")}
    </Surely>
  ) : null;
}

/** Why buttons are greyed: those to a piece, with a way to them, and the host's to the end. */
function WhyNot({ at }: PromptProps) {
  const shut = (at.seat.mine as MyTrades | undefined)?.shut;
  const whys = [
    (!at.seat.role && "compose-ally") ||
      (!at.may("add_clause") && "compose-full") ||
      (shut && `trade-none-${shut}`),
    at.may("ask_to_co_hold") && "compose-ally-ask",
    at.seat.is_host && !mayClose(at) && "close-plan-few",
  ];
  return <>{whys.map((why) => why && <p class="quiet">{say(why)}</p>)}</>;
}

/**
 * That a trade is open between two roles, what is in it is theirs; and before, why none can be. There is
 * room for one already.
 */
function OpenTrades({ at }: PromptProps) {
  const stage = at.table.stage;
  const trades = stage?.type === "compose" ? Object.entries((stage as ComposeStage).trades) : [];
  return (
    <div class="open-trades">
      <WhyNot at={at} />
      {trades.map(([id, [a, b]]) => (
        <p key={id} class="aloud">
          {say(a === at.seat.role?.id ? "trade-mine" : "trade-open", {
            a: at.title(a),
            b: at.title(b),
          })}
        </p>
      ))}
    </div>
  );
}

function Frozen({ at }: PromptProps) {
  return (
    <Asking at={at}>
      <OurQuestion at={at} />
      <PlanList at={at} />
      <Wheel covered={at.table.plan?.wheel ?? []} />
    </Asking>
  );
}

/** Nothing was written. The host may have a plan written even now, and in the vote leave it at that. */
function NoPlan({ at }: PromptProps) {
  const actions = (
    <>
      {at.may("revise") && (
        <Deed at={at} wish={{ type: "revise" }} wide look="quiet">
          {say("no-plan-write")}
        </Deed>
      )}
      <LeaveOpen at={at} />
    </>
  );
  return (
    <Talking at={at} facedown actions={actions}>
      <OurQuestion at={at} />
      {at.may("leave_open") && <p class="quiet">{say("leave-open.line")}</p>}
      <PlanList at={at} />
    </Talking>
  );
}

export const compose = {
  compose: Compose,
  plan_frozen: Frozen,
  trade_answer: AnswerTrade,
  no_plan: NoPlan,
};

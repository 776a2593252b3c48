import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Choices, named, Tick } from "../../parts/Choices";
import { Icon, type IconName } from "../../parts/Icon";
import { Sheet } from "../../parts/Sheet";
import { optionsOf } from "../../wire/offers";
import type { HelpKind, SeatCommand } from "../../wire/types";
import { say } from "../../words";
import { isOnTheWay } from "./Header";
import { ForgetMe } from "./seldom";
import type { PromptProps } from "./sitting";
import { ToolPage } from "./ToolPage";
import "./safety.css";

type Page = "verbs" | "help" | "flag" | "topic" | "tools" | "leave" | "forget";
type PageProps = PromptProps & { onClose: () => void };

const AT_ONCE: readonly [id: string, icon: IconName, wish: SeatCommand][] = [
  ["boundary", "set_aside", { type: "boundary" }],
  ["offramp", "breathe", { type: "call_off_ramp" }],
  ["rewind", "back", { type: "rewind" }],
  ["skip", "pass", { type: "fast_forward" }],
];
const KINDS: readonly HelpKind[] = ["rules", "care", "conflict", "danger"];

/** Everything that keeps people safe, in one place, in every state. None of it asks for a reason. */
export function SafetySheet({ at, onClose }: PageProps) {
  const [page, turnTo] = useState<Page>("verbs");
  return (
    <Sheet title={say(`safety-${page}`)} onClose={onClose}>
      {page === "verbs" && <Verbs at={at} onClose={onClose} onTurn={turnTo} />}
      {page === "help" && <Help at={at} onClose={onClose} />}
      {page === "flag" && <Flag at={at} onClose={onClose} />}
      {page === "topic" && <Topic at={at} onClose={onClose} />}
      {page === "tools" && <ToolPage at={at} />}
      {page === "leave" && <Leave at={at} onClose={onClose} />}
      {page === "forget" && <ForgetMe line={at.line} onClose={onClose} />}
    </Sheet>
  );
}

function Verbs({ at, onClose, onTurn }: PageProps & { onTurn: (page: Page) => void }) {
  const now = (wish: SeatCommand) => () => {
    void at.say(wish);
    onClose();
  };
  return (
    <>
      <Receipts at={at} />
      <ul class="verbs">
        {AT_ONCE.map(([id, icon, wish]) => (
          <Verb key={id} id={id} icon={icon} onTap={now(wish)} />
        ))}
        <Verb id="help" icon="hand" onTap={() => onTurn("help")} />
        <Verb id="flag" icon="peek" onTap={() => onTurn("flag")} />
        {at.may("add_line") && <Verb id="topic" icon="topic" onTap={() => onTurn("topic")} />}
        <Verb id="tools" icon="tools" onTap={() => onTurn("tools")} />
        <Verb id="leave" icon="leave" onTap={() => onTurn("leave")} />
        {at.table.is_closed || <Verb id="forget" icon="leave" onTap={() => onTurn("forget")} />}
      </ul>
    </>
  );
}

function Verb({ id, icon, onTap }: { id: string; icon: IconName; onTap: () => void }) {
  return (
    <li>
      <button type="button" class="verb" onClick={onTap}>
        <Icon name={icon} />
        <span>
          <strong>{say(`verb-${id}`)}</strong>
          <small>{say(`verb-${id}.line`)}</small>
        </span>
      </button>
    </li>
  );
}

/** How far each of one's own calls for help has come. */
function Receipts({ at: { seat } }: PromptProps) {
  const open = seat.helps.filter(isOnTheWay);
  if (open.length === 0) return null;
  return (
    <ul class="receipts">
      {open.map((help) => (
        <li key={help.id}>
          <Icon name="hand" size={20} />
          {say(`receipt-${help.receipt}`)}
        </li>
      ))}
    </ul>
  );
}

function Help({ at, onClose }: PageProps) {
  const [kind, setKind] = useState<HelpKind>();
  const [isNamed, setNamed] = useState(false);
  const call = () => {
    if (kind)
      void at.say({ type: "call_facilitator", kind, with_seat: isNamed }, { anytime: true });
    onClose();
  };
  return (
    <>
      <Choices
        ask={say("help-ask")}
        options={named("help", KINDS)}
        chosen={kind}
        onChoose={setKind}
      />
      <Tick on={isNamed} onTurn={setNamed}>
        {say("help-named")}
      </Tick>
      <Button wide off={!kind} onTap={call}>
        {say("help-call")}
      </Button>
    </>
  );
}

/** What somebody saw happen to another: told to the facilitator, and to nobody at the table. */
function Flag({ at, onClose }: PageProps) {
  const [isNamed, setNamed] = useState(false);
  const tell = () => {
    void at.say({ type: "bystander_flag", with_seat: isNamed }, { anytime: true });
    onClose();
  };
  return (
    <>
      <p>{say("flag-line")}</p>
      <Tick on={isNamed} onTurn={setNamed}>
        {say("help-named")}
      </Tick>
      <Button wide onTap={tell}>
        {say("flag-tell")}
      </Button>
    </>
  );
}

function Topic({ at, onClose }: PageProps) {
  const [tag, setTag] = useState<string>();
  const open = optionsOf(at.offers("add_line"), "tag");
  const setAside = () => {
    if (tag) at.do({ type: "add_line", tag });
    onClose();
  };
  return (
    <>
      <p>{say("topic-line")}</p>
      <Choices
        as="chips"
        ask={say("safety-topic")}
        quiet
        options={at.seat.lines
          .filter((line) => open.includes(line.tag))
          .map((line) => ({ value: line.tag, label: line.name }))}
        chosen={tag}
        onChoose={setTag}
      />
      <Button wide off={!tag} onTap={setAside}>
        {say("topic-set-aside")}
      </Button>
    </>
  );
}

function Leave({ at, onClose }: PageProps) {
  const leave = () => {
    void at.say({ type: "leave" }, { anytime: true });
    onClose();
  };
  return (
    <>
      <p>{say("leave-line")}</p>
      <Button wide onTap={leave}>
        {say("leave-yes")}
      </Button>
      <Button wide look="quiet" onTap={onClose}>
        {say("leave-no")}
      </Button>
    </>
  );
}

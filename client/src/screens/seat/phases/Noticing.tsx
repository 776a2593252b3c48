import { Button } from "../../../parts/Button";
import { Choices, named, Tick } from "../../../parts/Choices";
import { useForm } from "../../../parts/draft";
import { useArrival, useOffered } from "../../../parts/steady";
import { ifOpen, optionsOf } from "../../../wire/offers";
import type {
  DebriefStage,
  Noticing as Kind,
  MyTokens,
  Noticed as NoticedView,
} from "../../../wire/types";
import { say } from "../../../words";
import { useOpen } from "../open";
import { SendSheet } from "../SendSheet";
import type { PromptProps, Sitting } from "../sitting";

/** The receiver of what is meant for everyone. */
const TABLE = "table";

export function NoticeButton({ at }: PromptProps) {
  const [isGiving, give] = useOpen<boolean>(at, "notice");
  const left = (at.seat.mine as MyTokens | undefined)?.left ?? 0;
  if (!at.may("recognise")) return null;
  return (
    <>
      <Button wide look="quiet" onTap={() => give(true)}>
        {say("notice-give", { left })}
      </Button>
      {isGiving && <NoticeSheet at={at} onClose={() => give(false)} />}
    </>
  );
}

type Token = { to?: string; kind?: Kind; signed?: boolean };

function NoticeSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [token, put, empty] = useForm<Token>(`${at.code}.notice`, {});
  const { to, kind, signed = false } = token;
  const offers = at.offers("recognise");
  const whom = useOffered(offers, "to", (each) =>
    each === TABLE ? say("notice-table") : at.alias(each),
  );
  const send = () => (to && kind ? at.do({ type: "recognise", to, kind, signed }) : undefined);
  return (
    <SendSheet
      at={at}
      title={say("notice-title")}
      verb="recognise"
      needs={{ "notice-whom": ifOpen(offers, "to", to), "notice-what": kind }}
      words="notice-send"
      onSend={send}
      onSent={empty}
      onClose={onClose}
    >
      <Choices
        as="chips"
        ask={say("notice-whom")}
        options={whom}
        chosen={to}
        onChoose={put("to")}
      />
      <Choices
        as="chips"
        ask={say("notice-what")}
        options={named("notice", optionsOf(offers, "kind") as readonly Kind[])}
        chosen={kind}
        onChoose={put("kind")}
      />
      <Tick on={signed} onTurn={put("signed")}>
        {say("notice-sign")}
      </Tick>
    </SendSheet>
  );
}

/** What was noticed in oneself, for oneself, and in the whole table, for all: the newest last. */
export function Noticed({ at }: PromptProps) {
  const mine = (at.seat.mine as MyTokens | undefined)?.received ?? [];
  const ours = (at.table.stage as DebriefStage | undefined)?.noticed ?? [];
  const words = new Map([
    ...tokenWords(at, "received", mine),
    ...tokenWords(at, "noticed-table", ours),
  ]);
  const arrived = useArrival([...words.keys()]);
  if (arrived.length === 0) return null;
  return (
    <ul class="received" aria-label={say("noticed")}>
      {arrived.map((key) => (
        <li key={key}>{words.get(key)}</li>
      ))}
    </ul>
  );
}

/** How each token reads, by a key that stays its own. */
function tokenWords(at: Sitting, of: string, tokens: readonly NoticedView[]): [string, string][] {
  return tokens.map(({ by, kind }, place) => [
    `${of} ${place}`,
    say(`${of}-${by ? "from" : "quiet"}`, { name: at.alias(by), kind: say(`notice-${kind}`) }),
  ]);
}

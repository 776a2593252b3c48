import { Choices } from "../../../parts/Choices";
import { useForm } from "../../../parts/draft";
import { useOffered, useSteady } from "../../../parts/steady";
import { ifOpen, offerWith } from "../../../wire/offers";
import type { OfferView } from "../../../wire/types";
import { say } from "../../../words";
import { cardOptions } from "../cards";
import { SendSheet } from "../SendSheet";
import type { PromptProps, Sitting } from "../sitting";

type SheetProps = PromptProps & { onClose: () => void };
type Pair = { give?: string; get?: string };
type Trade = Pair & { to?: string };

/** "If you can, I can": with whom, what one gives, what one asks for. */
export function TradeSheet({ at, onClose }: SheetProps) {
  const offers = at.offers("offer_trade");
  const [trade, , empty, set] = useForm<Trade>(`${at.code}.trade`, {});
  const { to, ...pair } = trade;
  const offer = to ? offerWith(offers, "to_role", to) : undefined;
  const roles = useOffered(offers, "to_role", (role) => at.title(role));
  const send = () => {
    const { give, get } = pair;
    return to && give && get ? at.do({ type: "offer_trade", to_role: to, give, get }) : undefined;
  };
  const needs = { "trade-with": offer && to, ...pairNeeds(offer, pair) };
  return (
    <SendSheet
      at={at}
      title={say("trade")}
      verb="offer_trade"
      needs={needs}
      words="trade-offer"
      onSend={send}
      onSent={empty}
      onClose={onClose}
    >
      <Choices
        as="chips"
        ask={say("trade-with")}
        options={roles}
        chosen={to}
        onChoose={(role) => set({ to: role })}
      />
      {to && offer && (
        <PairForm
          key={to}
          at={at}
          offer={offer}
          pair={pair}
          onPair={(next) => set({ ...next, to })}
        />
      )}
    </SendSheet>
  );
}

/** The two halves of a trade, as far as they are chosen and still to be had. */
function pairNeeds(offer: OfferView | undefined, { give, get }: Pair) {
  const offers = offer ? [offer] : [];
  return { "trade-get": ifOpen(offers, "get", get), "trade-give": ifOpen(offers, "give", give) };
}

type PairFormProps = { at: Sitting; offer: OfferView; pair: Pair; onPair: (pair: Pair) => void };

function PairForm({ at, offer, pair, onPair }: PairFormProps) {
  const rows = (name: "give" | "get") => cardOptions([offer], name, at.table.plan?.pool);
  const [asked, given] = [useSteady(rows("get")), useSteady(rows("give"))];
  return (
    <>
      <Choices
        ask={say("trade-get")}
        options={asked}
        chosen={pair.get}
        onChoose={(get) => onPair({ ...pair, get })}
      />
      <Choices
        ask={say("trade-give")}
        options={given}
        chosen={pair.give}
        onChoose={(give) => onPair({ ...pair, give })}
      />
    </>
  );
}

type CounterProps = SheetProps & { trade: string; offer: OfferView | undefined };

/** Another way than the trade that was offered. */
export function CounterSheet({ at, trade, offer, onClose }: CounterProps) {
  const [pair, , empty, setPair] = useForm<Pair>(`${at.code}.counter.${trade}`, {});
  const send = () => {
    const { give, get } = pair;
    const answer = { type: "answer_trade", trade, answer: "counter" } as const;
    return give && get ? at.do({ ...answer, give, get }) : undefined;
  };
  const needs = pairNeeds(offer, pair);
  if (!offer) return null;
  return (
    <SendSheet
      at={at}
      title={say("trade-counter")}
      verb="answer_trade"
      needs={needs}
      words="trade-offer"
      onSend={send}
      onSent={empty}
      onClose={onClose}
    >
      <PairForm at={at} offer={offer} pair={pair} onPair={setPair} />
    </SendSheet>
  );
}

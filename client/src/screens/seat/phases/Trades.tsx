import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices } from "../../../parts/Choices";
import { useForm } from "../../../parts/draft";
import { useOffered, useSteady } from "../../../parts/steady";
import { ifOpen, offerWith, optionsOf } from "../../../wire/offers";
import type { MyTrades, OfferView, ResourceFace, TradeAnswer } from "../../../wire/types";
import { say } from "../../../words";
import { CardRow } from "../CardRow";
import { Deed } from "../Deed";
import { Closes } from "../Header";
import { Asking } from "../Prompt";
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
  const rows = (name: "give" | "get") =>
    optionsOf([offer], name).map((card) => {
      const face = at.table.plan?.pool[String(card)];
      return { value: String(card), label: face?.title ?? String(card), hint: face?.line };
    });
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

/** A trade that was offered to one's role. No needs no reason. */
export function AnswerTrade({ at }: PromptProps) {
  const [isCountering, counter] = useState(false);
  const trades = Object.entries((at.seat.mine as MyTrades | undefined)?.trades ?? {});
  const [id, trade] = trades.find(([, each]) => each.to_role === at.seat.role?.id) ?? [];
  if (!id || !trade) return <Asking at={at} />;
  const ways = at.offers("answer_trade").filter((offer) => offerWith([offer], "trade", id));
  const may = (answer: TradeAnswer) => offerWith(ways, "answer", answer);
  const answer = { type: "answer_trade", trade: id } as const;
  const actions = (
    <div class="pair">
      {may("yes") && (
        <Deed at={at} wish={{ ...answer, answer: "yes" }}>
          {say("trade-yes")}
        </Deed>
      )}
      <Deed at={at} wish={{ ...answer, answer: "no" }} look="quiet">
        {say("trade-no")}
      </Deed>
      {may("counter") && (
        <Button look="quiet" onTap={() => counter(true)}>
          {say("trade-counter")}
        </Button>
      )}
    </div>
  );
  return (
    <Asking at={at} actions={actions}>
      <Closes closes={trade.closes} />
      <TradeSide words={say("trade-they", { role: at.title(trade.by_role) })} card={trade.give} />
      <TradeSide words={say("trade-you")} card={trade.get} />
      {!may("yes") && <p class="quiet">{say("trade-shut")}</p>}
      {isCountering && (
        <CounterSheet at={at} trade={id} offer={may("counter")} onClose={() => counter(false)} />
      )}
    </Asking>
  );
}

function TradeSide({ words, card }: { words: string; card: ResourceFace }) {
  return (
    <section class="trade-side">
      <h2>{words}</h2>
      <CardRow title={card.title}>
        <small>{card.line}</small>
      </CardRow>
    </section>
  );
}

type CounterProps = SheetProps & { trade: string; offer: OfferView | undefined };

function CounterSheet({ at, trade, offer, onClose }: CounterProps) {
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

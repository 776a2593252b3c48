import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { offerWith } from "../../../wire/offers";
import type { MyTrades, ResourceFace, TradeAnswer } from "../../../wire/types";
import { say } from "../../../words";
import { CardRow } from "../CardRow";
import { Deed } from "../Deed";
import { Closes } from "../Header";
import { Asking } from "../Prompt";
import { CounterSheet } from "../seldom";
import type { PromptProps } from "../sitting";

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

import { Choices, named } from "../../../parts/Choices";
import { useForm } from "../../../parts/draft";
import { Field } from "../../../parts/Field";
import { useOffered } from "../../../parts/steady";
import { ifOpen, mostOf, optionsOf } from "../../../wire/offers";
import type { ReframeStage, Way } from "../../../wire/types";
import { say } from "../../../words";
import { SendSheet } from "../SendSheet";
import type { PromptProps } from "../sitting";

type SheetProps = PromptProps & { onClose: () => void };
type Question = { way?: Way; pair?: string; text?: string };

/** "How might we … so that …?": a way and a pair to tap, or words of one's own. */
export function QuestionSheet({ at, onClose }: SheetProps) {
  const [question, put, empty] = useForm<Question>(`${at.code}.question`, {});
  const { way, pair, text = "" } = question;
  const { successes, tensions } = at.table.stage as ReframeStage;
  const offers = at.offers("propose_reframe");
  const pairs = useOffered(offers, "pair", (id) =>
    say("reframe-both", {
      one: tensions[id]?.one.name ?? "",
      other: tensions[id]?.other.name ?? "",
    }),
  );
  const words = text.trim();
  const chosen = ifOpen(offers, "pair", pair);
  const lay = () => {
    if (words) return at.do({ type: "propose_reframe", text });
    return way && chosen ? at.do({ type: "propose_reframe", way, pair: chosen }) : undefined;
  };
  return (
    <SendSheet
      at={at}
      title={say("reframe-how-might-we")}
      verb="propose_reframe"
      needs={
        pairs.length > 0
          ? { "reframe-way": words || way, "reframe-so-that": words || chosen }
          : { "reframe-whole": words }
      }
      words="reframe-lay"
      onSend={lay}
      onSent={empty}
      onClose={onClose}
    >
      {successes.length === 0 && <p class="aloud">{say("reframe-works-first")}</p>}
      {pairs.length > 0 && (
        <>
          <Choices
            as="chips"
            ask={say("reframe-way")}
            options={named("way-to", optionsOf(offers, "way") as readonly Way[])}
            chosen={way}
            onChoose={put("way")}
          />
          <Choices
            ask={say("reframe-so-that")}
            options={pairs}
            chosen={pair}
            onChoose={put("pair")}
          />
        </>
      )}
      <Field
        label={say("reframe-whole")}
        hint={say("reframe-whole.line")}
        value={text}
        onType={put("text")}
        most={mostOf(offers, "text")}
        long
      />
    </SendSheet>
  );
}

import { useState } from "preact/hooks";
import { useAloud } from "../../parts/Aloud";
import { Field } from "../../parts/Field";
import { Sheet } from "../../parts/Sheet";
import { phrased } from "../../phrases";
import { LONGEST } from "../../wire/types";
import { LANGUAGES, locale, phrasesOf, say } from "../../words";
import { Answers } from "./Answers";
import { useDesk } from "./desk";
import { LastSaid } from "./LastSaid";

/** So few letters are left that it is said, and not at each of them. */
const FEW = 20;

type TellSheetProps = {
  /** Without one, all tables are told. */
  table?: number;
  /** The metrics' words to begin with, by their id. */
  ready?: string;
  onClose: () => void;
  onTold?: () => void;
};

/**
 * The facilitator's own words, on the screens of one table or of all. Words that come ready are sent
 * in every language that phones speak, for as long as nobody has changed them.
 */
export function TellSheet({ table, ready: now, onClose, onTold }: TellSheetProps) {
  const desk = useDesk();
  const [ready] = useState(now);
  const [isSending, send] = useState(false);
  const draft = ready ? say(ready) : "";
  const last = table === undefined ? desk.room?.told : desk.tile(table)?.told;
  const [text, setText] = useState(draft);
  const count = LONGEST.tell - text.length;
  const left = say("tell-left", { count });
  useAloud(count <= FEW && count % 10 === 0 ? left : undefined);
  const isReady = ready !== undefined && text === draft;
  const tell = async () => {
    send(true);
    const also = isReady ? await inLanguages(ready) : {};
    const isTold = await desk.ask({ type: "tell", text: text.trim(), also }, table);
    send(false);
    if (!isTold) return;
    onTold?.();
    onClose();
  };
  return (
    <Sheet
      title={table === undefined ? say("tell-title-all") : say("tell-title-one", { no: table })}
      onClose={onClose}
      foot={
        <Answers
          yes={say("tell-send")}
          onYes={() => void tell()}
          off={!text.trim() || isSending}
          no={say("console-cancel")}
          onNo={onClose}
        />
      }
    >
      <Field
        label={say(isReady ? "tell-label-ready" : "tell-label")}
        value={text}
        onType={setText}
        most={LONGEST.tell}
        long
        autofocus
      />
      <p class="soft">{left}</p>
      {last && (
        <p class="soft">
          <LastSaid told={last} />
        </p>
      )}
    </Sheet>
  );
}

/** How each language says a sentence about a metric; one whose words do not come is left out. */
async function inLanguages(id: string): Promise<Record<string, string>> {
  const spoken = await Promise.allSettled(
    LANGUAGES.map(async (code) => {
      const pattern = (await phrasesOf(code, "metrics"))?.[id] ?? "";
      return [code, phrased(pattern, {}, locale(code))] as const;
    }),
  );
  const came = spoken.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  return Object.fromEntries(came.filter(([, words]) => words));
}

import { useState } from "preact/hooks";
import { Field } from "../../parts/Field";
import { Sheet } from "../../parts/Sheet";
import { phrased } from "../../phrases";
import { LONGEST } from "../../wire/types";
import { locale, phrasesOf, say } from "../../words";
import { Answers } from "./Answers";
import { useDesk } from "./desk";

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
 * in every language of the room, for as long as nobody has changed them.
 */
export function TellSheet({ table, ready, onClose, onTold }: TellSheetProps) {
  const desk = useDesk();
  const draft = ready ? say(ready) : "";
  const last = table === undefined ? desk.room?.told : desk.tile(table)?.told;
  const [text, setText] = useState(draft);
  const isReady = ready !== undefined && text === draft;
  const tell = async () => {
    const also = isReady ? await inLanguages(ready, desk.room?.languages) : {};
    if (!(await desk.ask({ type: "tell", text: text.trim(), also }, table))) return;
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
          off={!text.trim()}
          no={say("console-cancel")}
          onNo={onClose}
        />
      }
    >
      <Field
        label={say(isReady ? "tell-label-ready" : "tell-label")}
        hint={say("tell-left", { count: LONGEST.tell - text.length })}
        value={text}
        onType={setText}
        most={LONGEST.tell}
        long
      />
      {last && (
        <p class="soft">
          {say("tell-last")}{" "}
          <q>
            <bdi>{last.text}</bdi>
          </q>{" "}
          · {say("tell-seen", { seen: last.seen, of: last.of })}
        </p>
      )}
    </Sheet>
  );
}

/** How each of these languages says a sentence about a metric. */
async function inLanguages(
  id: string,
  languages: readonly string[] = [],
): Promise<Record<string, string>> {
  const spoken = await Promise.all(
    languages.map(async (code) => {
      const pattern = (await phrasesOf(code, "metrics"))?.[id];
      return pattern === undefined ? [] : [[code, phrased(pattern, {}, locale(code))] as const];
    }),
  );
  return Object.fromEntries(spoken.flat());
}

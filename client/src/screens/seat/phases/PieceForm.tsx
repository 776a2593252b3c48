import { useState } from "preact/hooks";
import { Card } from "../../../parts/Card";
import { Choices, turned } from "../../../parts/Choices";
import { useDraft } from "../../../parts/draft";
import { Field } from "../../../parts/Field";
import { Quoted } from "../../../parts/Written";
import { fieldOf, mostOf } from "../../../wire/offers";
import type { AddClause, OfferView, ResourceFace } from "../../../wire/types";
import { say } from "../../../words";
import { SendSheet } from "../SendSheet";
import type { PromptProps, Sitting } from "../sitting";

type PieceFormProps = PromptProps & {
  card?: ResourceFace | undefined;
  /** Words that another table sent. */
  idea?: string | undefined;
  offer: OfferView;
  onDone: () => void;
};
type Chosen = Readonly<Record<string, string | number>>;

const TEXTS = ["text", "why_now", "way_out"] as const;
const SINGLES = [
  "by_role",
  "segment",
  "effort",
  "timing",
  "horizon",
  "review_days",
  "factor",
] as const;

/** The rest of a piece on a sheet of its own, asked field by field as its offer has them. */
export function PieceForm({ at, card, idea, offer, onDone }: PieceFormProps) {
  const [chosen, choose] = useState<Chosen>(() => likely(at, offer));
  const [serves, setServes] = useState<readonly string[]>([]);
  const texts = useTexts(at.code);
  const named = idea ? at.table.ideas.got[idea] : undefined;
  const resource = card?.id ?? fieldOf(offer, "resource")?.options[0];
  const toWrite = TEXTS.filter((name) => fieldOf(offer, name));
  const written = toWrite.map((name) => [name, texts[name][0]] as const);
  const asked = [
    ...written,
    ...SINGLES.filter((name) => isNeeded(offer, name)).map((name) => [name, chosen[name]]),
  ];
  const needs = Object.fromEntries(asked.map(([name, answer]) => [`ask-${name}`, answer]));
  const add = () =>
    at.do({
      type: "add_clause",
      ...chosen,
      ...Object.fromEntries(written),
      ...(resource === undefined ? {} : { resource }),
      ...(idea === undefined ? {} : { idea }),
      serves,
    } as AddClause);
  const empty = () => {
    for (const name of toWrite) texts[name][1]("");
  };
  return (
    <SendSheet
      at={at}
      title={say("add-piece")}
      verb="add_clause"
      needs={needs}
      words="add-this"
      onSend={add}
      onSent={empty}
      onClose={onDone}
    >
      {named && (
        <p class="said">
          <Quoted words={named.text ?? ""} language={named.language} />
        </p>
      )}
      {card && <Card kind="resource" title={card.title} line={card.line} />}
      {fieldOf(offer, "why_now") && <p class="aloud">{say("last-card-conditions")}</p>}
      {TEXTS.map((name) => {
        const field = fieldOf(offer, name);
        const [text, write] = texts[name];
        return (
          field && (
            <Field
              key={name}
              label={say(`ask-${name}`)}
              long
              most={mostOf([offer], name)}
              value={text}
              onType={write}
            />
          )
        );
      })}
      {SINGLES.map((name) => {
        const field = fieldOf(offer, name);
        if (!field || field.options.length < (field.optional ? 1 : 2)) return null;
        return (
          <Choices
            key={name}
            as="chips"
            ask={say(`ask-${name}`)}
            options={field.options.map((value) => ({ value, label: labelOf(at, name, value) }))}
            chosen={chosen[name]}
            onChoose={(value) => choose(withOne(chosen, name, value, Boolean(field.optional)))}
          />
        );
      })}
      <Serves at={at} offer={offer} serves={serves} onServe={setServes} />
    </SendSheet>
  );
}

/** What most pieces are: done by oneself, before trouble, from now on. */
function likely(at: Sitting, offer: OfferView): Chosen {
  const chosen: Record<string, string | number> = {};
  for (const name of SINGLES) {
    const options = fieldOf(offer, name)?.options ?? [];
    const usual =
      name === "by_role" ? at.seat.role?.id : { timing: "before", horizon: "now" }[name as string];
    if (!isNeeded(offer, name)) continue;
    const only = options.length === 1 ? options[0] : undefined;
    const value = only ?? options.find((option) => option === usual);
    if (value !== undefined) chosen[name] = value;
  }
  return chosen;
}

function isNeeded(offer: OfferView, name: string): boolean {
  const field = fieldOf(offer, name);
  return field !== undefined && !field.optional;
}

/** The choice with one more value; what may be left out goes again by a second tap. */
function withOne(chosen: Chosen, name: string, value: string | number, mayGo: boolean): Chosen {
  const { [name]: old, ...rest } = chosen;
  return mayGo && old === value ? rest : { ...rest, [name]: value };
}

function labelOf(at: Sitting, name: string, value: string | number): string {
  if (name === "factor") return at.table.plan?.factors[value] ?? "";
  if (name === "by_role") return at.title(String(value));
  if (name === "review_days") return say("days", { days: Number(value) });
  return say(`${name}-${value}`);
}

function useTexts(code: string) {
  return {
    text: useDraft(`${code}.piece.text`),
    why_now: useDraft(`${code}.piece.why_now`),
    way_out: useDraft(`${code}.piece.way_out`),
  };
}

type ServesProps = {
  at: Sitting;
  offer: OfferView;
  serves: readonly string[];
  onServe: (serves: readonly string[]) => void;
};

function Serves({ at, offer, serves, onServe }: ServesProps) {
  const keys = (fieldOf(offer, "serves")?.options ?? []).map(String);
  if (keys.length === 0) return null;
  return (
    <Choices
      ask={say("ask-serves")}
      options={keys.map((key) => ({
        value: key,
        label: at.interest(key),
        hint: at.title(key.split(".")[0]),
      }))}
      chosen={serves}
      onChoose={(key) => onServe(turned(serves, key))}
    />
  );
}

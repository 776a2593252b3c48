import { Card } from "../../../parts/Card";
import { Choices, turned } from "../../../parts/Choices";
import { useForm } from "../../../parts/draft";
import { Field } from "../../../parts/Field";
import { Quoted } from "../../../parts/Written";
import { fieldOf, mostOf, optionsOf } from "../../../wire/offers";
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
/** What was answered so far, by the name of its field. */
type Filled = { [asked in Asked]?: string | number | undefined } & { serves?: readonly string[] };
type Asked = (typeof TEXTS)[number] | (typeof SINGLES)[number];

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
  const resource = card?.id ?? fieldOf(offer, "resource")?.options[0];
  const place = `${at.code}.piece.${resource ?? idea ?? "own"}`;
  const [filled, put, empty] = useForm<Filled>(place, likely(at, offer));
  const named = idea ? at.table.ideas.got[idea] : undefined;
  const answers = answersOf(offer, filled);
  const serves = optionsOf([offer], "serves")
    .map(String)
    .filter((key) => filled.serves?.includes(key));
  const needed = [...TEXTS, ...SINGLES].filter((name) => isNeeded(offer, name));
  const add = () =>
    at.do({
      type: "add_clause",
      ...answers,
      ...(resource === undefined ? {} : { resource }),
      ...(idea === undefined ? {} : { idea }),
      serves,
    } as AddClause);
  return (
    <SendSheet
      at={at}
      title={say("add-piece")}
      verb="add_clause"
      needs={Object.fromEntries(needed.map((name) => [`ask-${name}`, answers[name]]))}
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
      {TEXTS.map(
        (name) =>
          fieldOf(offer, name) && (
            <Field
              key={name}
              label={say(`ask-${name}`)}
              long
              most={mostOf([offer], name)}
              value={String(filled[name] ?? "")}
              onType={put(name)}
            />
          ),
      )}
      {SINGLES.map((name) => {
        const field = fieldOf(offer, name);
        if (!field || field.options.length < (field.optional ? 1 : 2)) return null;
        return (
          <Choices
            key={name}
            as="chips"
            ask={say(`ask-${name}`)}
            options={field.options.map((value) => ({ value, label: labelOf(at, name, value) }))}
            chosen={answers[name]}
            onChoose={(value) =>
              put(name)(field.optional && answers[name] === value ? undefined : value)
            }
          />
        );
      })}
      <Serves at={at} offer={offer} serves={serves} onServe={put("serves")} />
    </SendSheet>
  );
}

/** What most pieces are: done by oneself, before trouble, from now on. */
function likely(at: Sitting, offer: OfferView): Filled {
  const usual: Filled = { by_role: at.seat.role?.id, timing: "before", horizon: "now" };
  const needed = SINGLES.filter((name) => isNeeded(offer, name));
  return Object.fromEntries(
    needed.map((name) => {
      const [only, ...others] = optionsOf([offer], name);
      return [name, others.length === 0 ? only : usual[name]];
    }),
  );
}

/** What is filled in and still to be had. */
function answersOf(offer: OfferView, filled: Filled): Filled {
  const isOpen = ([name, answer]: [string, unknown]) => {
    const field = fieldOf(offer, name);
    return field?.kind === "text" ? answer : field?.options.includes(answer as string);
  };
  return Object.fromEntries(Object.entries(filled).filter(isOpen));
}

function isNeeded(offer: OfferView, name: string): boolean {
  const field = fieldOf(offer, name);
  return field !== undefined && !field.optional;
}

function labelOf(at: Sitting, name: string, value: string | number): string {
  if (name === "factor") return at.table.plan?.factors[value] ?? "";
  if (name === "by_role") return at.title(String(value));
  if (name === "review_days") return say("days", { days: Number(value) });
  return say(`${name}-${value}`);
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

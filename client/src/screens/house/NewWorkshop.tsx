import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Choices, tongues, turned } from "../../parts/Choices";
import { Field } from "../../parts/Field";
import {
  type Config,
  type CreateWorkshop,
  type DeckChoice,
  type HouseView,
  type ListeningMode,
  LONGEST,
  MOST_TABLES,
  type Skin,
} from "../../wire/types";
import { LANGUAGES, language, say } from "../../words";
import { fits, Length, lengthOf } from "./Length";
import { NumberField } from "./NumberField";
import { Topics } from "./Topics";
import { PACES, Ways } from "./Ways";

const LISTENING: readonly ListeningMode[] = ["round", "pairs"];
const SKINS: readonly Skin[] = ["fist", "gradients"];

type NewWorkshopProps = {
  house: HouseView;
  busy: boolean;
  onMake: (wish: CreateWorkshop) => void;
};

/** All that a workshop needs before its doors open. */
export function NewWorkshop({ house, busy, onMake }: NewWorkshopProps) {
  const [wish, setWish] = useState(() => blank(house));
  const change = (part: Partial<CreateWorkshop>) => setWish({ ...wish, ...part });
  const { config } = wish;
  const settle = (part: Partial<Config>) => change({ config: { ...config, ...part } });
  const choose = (deck: string) =>
    change({ config: { ...config, deck, content_off: [] }, languages: languagesOf(house, deck) });
  const deck = house.decks.find((each) => each.id === config.deck);
  const ready = isWhole(wish) && fits(house, config) && !busy;
  const make = () => onMake({ ...wish, name: wish.name.trim() });
  return (
    <form
      class="new-workshop"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) make();
      }}
    >
      <Field
        label={say("house-name")}
        hint={say("house-name-hint")}
        value={wish.name}
        onType={(name) => change({ name })}
        most={LONGEST.workshop}
      />
      <Choices
        ask={say("house-deck")}
        options={house.decks.map((each) => deckOption(each))}
        chosen={config.deck}
        onChoose={choose}
      />
      <Length house={house} config={config} onChange={(config) => change({ config })} />
      <NumberField
        label={say("house-tables")}
        hint={say("house-tables-hint")}
        least={1}
        most={MOST_TABLES}
        value={wish.tables}
        onChange={(tables) => change({ tables })}
      />
      {deck && (
        <Languages deck={deck} wish={wish} onChange={(languages) => change({ languages })} />
      )}
      <Ways
        ask="house-pace"
        ways={PACES}
        chosen={config.pace ?? "room"}
        onChoose={(pace) => settle({ pace })}
      />
      <Listening house={house} config={config} onChange={settle} />
      <Ways
        ask="house-skin"
        ways={SKINS}
        chosen={config.skin ?? "fist"}
        onChoose={(skin) => settle({ skin })}
      />
      {deck && (
        <Topics
          deck={deck}
          out={config.content_off ?? []}
          onChange={(content_off) => settle({ content_off })}
        />
      )}
      <Button off={!ready} onTap={make}>
        {say("house-create")}
      </Button>
      {wish.name.trim() === "" && <p class="soft">{say("house-create-hint")}</p>}
    </form>
  );
}

type ListeningProps = {
  house: HouseView;
  config: Config;
  onChange: (part: Partial<Config>) => void;
};

/** How people listen: in a short workshop in pairs, whatever else was chosen for a longer one. */
function Listening({ house, config, onChange }: ListeningProps) {
  const isShort = lengthOf(config) < house.rounds_from;
  return (
    <Ways
      ask="house-listening"
      ways={LISTENING}
      off={isShort ? ["round"] : []}
      chosen={isShort ? "pairs" : (config.listening_mode ?? "round")}
      onChoose={(listening_mode) => onChange({ listening_mode })}
    />
  );
}

function blank(house: HouseView): CreateWorkshop {
  const deck = house.decks[0]?.id ?? "";
  return {
    type: "create_workshop",
    name: "",
    config: { deck, form: house.forms.find((form) => form === 90) ?? house.forms[0] ?? 90 },
    tables: 3,
    languages: languagesOf(house, deck),
  };
}

/** The deck's languages, with the one that this page speaks first. */
function languagesOf(house: HouseView, deck: string): readonly string[] {
  const spoken = house.decks.find((each) => each.id === deck)?.languages ?? [];
  const both = spoken.filter((code) => LANGUAGES.includes(code));
  return [...both].sort((one, other) => Number(other === language()) - Number(one === language()));
}

function isWhole(wish: CreateWorkshop): boolean {
  const named = wish.name.trim() !== "" && wish.config.deck !== "" && wish.languages.length > 0;
  return named && wish.tables >= 1 && wish.tables <= MOST_TABLES;
}

function deckOption(deck: DeckChoice) {
  const spoken = language() ?? "en";
  return {
    value: deck.id,
    label: deck.titles[spoken] ?? deck.titles.en ?? deck.id,
    hint: deck.lines[spoken] ?? deck.lines.en,
  };
}

type LanguagesProps = {
  deck: DeckChoice;
  wish: CreateWorkshop;
  onChange: (languages: readonly string[]) => void;
};

/** Which languages people may choose from, and which of them the wall speaks. */
function Languages({ deck, wish, onChange }: LanguagesProps) {
  const chosen = wish.languages;
  const options = tongues(deck.languages);
  const lead = (code: string) => onChange([code, ...chosen.filter((each) => each !== code)]);
  return (
    <>
      <Choices
        ask={say("house-languages")}
        as="chips"
        options={options}
        chosen={chosen}
        onChoose={(code) => onChange(turned(chosen, code))}
      />
      {chosen.length > 1 && (
        <Choices
          ask={say("house-room-language")}
          as="chips"
          options={options.filter(({ value }) => chosen.includes(value))}
          chosen={chosen.slice(0, 1)}
          onChoose={lead}
        />
      )}
    </>
  );
}

import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { LONGEST } from "../../wire/types";
import { say } from "../../words";
import { looksLikeFullName } from "./code";

const SHOWN = 3;

type AliasFieldProps = { alias: string; onAlias: (alias: string) => void };

/** Any name will do; a few from nature are there for those who have none in mind. */
export function AliasField({ alias, onAlias }: AliasFieldProps) {
  const [start, setStart] = useState(() => Math.floor(Math.random() * 100));
  const names = say("nature-names").split(/[,،] /);
  const shown = Array.from({ length: SHOWN }, (_, n) => names[(start + n) % names.length] ?? "");
  const hint = looksLikeFullName(alias) ? say("alias-full-name") : say("alias-hint");
  return (
    <div class="alias">
      <Field label={say("alias")} hint={hint} value={alias} most={LONGEST.alias} onType={onAlias} />
      <div class="alias-names">
        {shown.map((name) => (
          <Button key={name} look="quiet" onTap={() => onAlias(name)} pressed={alias === name}>
            {name}
          </Button>
        ))}
        <Button look="bare" onTap={() => setStart(start + SHOWN)}>
          {say("alias-more")}
        </Button>
      </div>
    </div>
  );
}

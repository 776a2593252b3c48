import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { TableArt } from "../../parts/TableArt";
import { listed, say } from "../../words";
import { cleanCode, doubtful, looksWhole } from "./code";

/** For those who came without the link: one field for the code on the big screen. */
export function CodeEntry({ onEnter }: { onEnter: (code: string) => void }) {
  const [code, setCode] = useState("");
  const odd = doubtful(code);
  const go = () => looksWhole(code) && onEnter(code);
  return (
    <main class="join middle">
      <TableArt />
      <h1>{say("app-name")}</h1>
      <p class="join-line">{say("code-line")}</p>
      <form
        class="join-form"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <div class="join-code">
          <Field
            label={say("code-label")}
            hint={odd.length > 0 ? say("code-odd", { letters: listed(odd) }) : say("code-hint")}
            value={code}
            most={12}
            onType={(typed) => setCode(cleanCode(typed))}
          />
        </div>
        <Button wide off={!looksWhole(code)} onTap={go}>
          {say("go-on")}
        </Button>
      </form>
    </main>
  );
}

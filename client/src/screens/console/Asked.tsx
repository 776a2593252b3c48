import { Button } from "../../parts/Button";
import { Folded } from "../../parts/Folded";
import { Written } from "../../parts/Written";
import { say } from "../../words";
import { useDesk } from "./desk";

/** What tables ask each other, when somebody wants to read it and let the wall show it. */
export function Asked() {
  const desk = useDesk();
  const calls = Object.entries(desk.room?.calls ?? {});
  if (calls.length === 0) return null;
  return (
    <Folded line={say("asked-title", { count: calls.length })}>
      <ul class="asked">
        {calls.map(([id, { table, text, language, is_shown }]) => (
          <li key={id}>
            <span>
              <span class="soft">{say("table-number", { number: table })}</span>{" "}
              <Written words={text} language={language} />
            </span>
            {desk.may("show_call") && (
              <Button
                look="quiet"
                pressed={is_shown}
                onTap={() => void desk.ask({ type: "show_call", call: id, is_shown: !is_shown })}
              >
                {say("asked-show")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

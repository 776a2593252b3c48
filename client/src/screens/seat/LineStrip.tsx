import type { Connection } from "../../wire/connection";
import { say } from "../../words";
import "./line-strip.css";

/** A quiet strip while the line is down: the person should know that nothing is lost. */
export function LineStrip({ line }: { line: Connection }) {
  const state = line.status.value;
  const isKept = line.outbox.waiting.length > 0;
  const words = { online: "", closed: "", connecting: "line-connecting", offline: "line-offline" }[
    state
  ];
  const id = state === "offline" && isKept ? "line-offline-kept" : words;
  return (
    <p class="line-strip" role="status" data-shown={id ? "" : undefined}>
      {id && say(id)}
    </p>
  );
}

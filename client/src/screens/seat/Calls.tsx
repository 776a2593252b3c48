import { useState } from "preact/hooks";
import { useKept } from "../../parts/kept";
import { optionsOf } from "../../wire/offers";
import { say } from "../../words";
import { AskLine } from "./AskLine";
import { CallSheet } from "./seldom";
import type { PromptProps } from "./sitting";

/** A quiet line: another table asks something. What is answered or put away on this phone stays away. */
export function Calls({ at }: PromptProps) {
  const [opened, open] = useState<string>();
  const [away = [], setAway] = useKept<readonly string[]>(`calls.${at.code}.${at.seat.seat}`);
  const calls = optionsOf(at.offers("send_idea"), "call").map(String);
  const call = calls.find((id) => !away.includes(id));
  const asked = call ? at.table.ideas.calls[call] : undefined;
  if (!call || !asked || at.rests) return null;
  const putAway = (some: readonly string[]) => {
    setAway([...new Set([...away, ...some])]);
    open(undefined);
  };
  return (
    <>
      <AskLine
        icon="topic"
        words={say("call-line", { table: asked.table })}
        onTap={() => open(call)}
      />
      {opened === call && (
        <CallSheet
          at={at}
          call={call}
          onClose={() => open(undefined)}
          onSent={() => putAway([call])}
          onPutAway={() => putAway(calls)}
        />
      )}
    </>
  );
}

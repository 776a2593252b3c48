import { useEffect, useRef } from "preact/hooks";
import { say } from "../../words";
import { heldWith } from "./Allies";
import { hostWords } from "./Header";
import type { PromptProps } from "./sitting";

const SHOWN_FOR = 4_000;
/** The table moved on while the tap was on its way: the new prompt says it all. */
const SPEAKS_FOR_ITSELF = new Set(["too_late", "bad_phase"]);

type ToastProps = PromptProps & { words: string; onSay: (words: string) => void };

/**
 * A short word over the page that goes by itself: that one has one's seat back or a new table, where the
 * table goes next, who hosts, with whom one holds a card, or why not.
 */
export function Toast({ at, words, onSay }: ToastProps) {
  const { line, table } = at;
  const { no, phase, leg, host } = table;
  const refused = line.refused.value;
  useEffect(() => {
    if (refused && !SPEAKS_FOR_ITSELF.has(refused.code)) onSay(say(`code-${refused.code}`));
  }, [refused]);
  const { seat, role } = at.seat;
  const beside = role?.beside;
  const shown = useRef({ no, seat, phase, leg, host, beside });
  useEffect(() => {
    const way = shown.current.leg > leg ? "back-phase" : "next-phase";
    const next = shown.current.phase !== phase && say(way, { phase: say(`phase-${phase}`) });
    const isNews = next || shown.current.host !== host;
    const held = shown.current.beside !== beside && heldWith(at);
    const isBack = shown.current.seat !== seat;
    const isMoved = shown.current.no !== no;
    shown.current = { no, seat, phase, leg, host, beside };
    if (isBack) onSay(say("seat-back"));
    else if (isMoved) onSay(say("table-yours", { number: no }));
    else if (held) onSay(held);
    else if (isNews && phase) onSay([next, hostWords(at)].filter(Boolean).join(" · "));
  }, [no, seat, phase, host, beside]);
  useEffect(() => {
    const timer = setTimeout(() => onSay(""), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="toast" role="status" data-shown={words ? "" : undefined}>
      {words}
    </p>
  );
}

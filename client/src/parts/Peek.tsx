import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../words";
import { Icon } from "./Icon";
import "./peek.css";

const STAYS_OPEN = 10_000;

/**
 * Keeps private words covered. They show while the bar is held, or for ten seconds for those who
 * cannot hold, and as long as these scroll or use keys; a released bar, a lost focus or a sleeping
 * phone covers them again. The bar goes where a thumb can reach it.
 */
export function usePeek(): { isOpen: boolean; bar: ComponentChildren } {
  const [isHeld, setHeld] = useState(false);
  const [isKept, keepOpen] = useState(false);
  useEffect(() => {
    if (!isKept) return;
    let timer = 0;
    const stay = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => keepOpen(false), STAYS_OPEN);
    };
    const reads = ["scroll", "keydown"];
    stay();
    for (const sign of reads) addEventListener(sign, stay, true);
    return () => {
      clearTimeout(timer);
      for (const sign of reads) removeEventListener(sign, stay, true);
    };
  }, [isKept]);
  const cover = () => {
    setHeld(false);
    keepOpen(false);
  };
  useEffect(() => coverWhenHidden(cover), []);
  const bar = (
    <div class="peek-bar">
      <HoldBar isHeld={isHeld} onHold={setHeld} />
      <button type="button" class="peek-keep" onClick={() => keepOpen(!isKept)}>
        {say(isKept ? "peek-cover" : "peek-keep")}
      </button>
    </div>
  );
  return { isOpen: isHeld || isKept, bar };
}

function HoldBar({ isHeld, onHold }: { isHeld: boolean; onHold: (held: boolean) => void }) {
  const bar = useRef<HTMLButtonElement>(null);
  const release = () => onHold(false);
  return (
    <button
      ref={bar}
      type="button"
      class="peek-hold"
      data-held={isHeld ? "" : undefined}
      onPointerDown={(event) => {
        bar.current?.setPointerCapture(event.pointerId);
        onHold(true);
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onBlur={release}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== " ") return;
        event.preventDefault();
        onHold(true);
      }}
      onKeyUp={(event) => event.key === " " && release()}
    >
      <Icon name="peek" />
      {say(isHeld ? "peek-held" : "peek-hold")}
    </button>
  );
}

function coverWhenHidden(cover: () => void): () => void {
  const page = document;
  const hide = () => page.visibilityState === "hidden" && cover();
  page.addEventListener("visibilitychange", hide);
  return () => page.removeEventListener("visibilitychange", hide);
}

/** Words that show only while their peek is open; covered, they are not on the page at all. */
export function Covered({ isOpen, children }: { isOpen: boolean; children: ComponentChildren }) {
  if (isOpen) return <span class="uncovered">{children}</span>;
  return (
    <span class="covered">
      <span class="unseen">{say("peek-covered")}</span>
    </span>
  );
}

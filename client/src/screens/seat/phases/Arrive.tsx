import { useRef, useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices, Tick, turned } from "../../../parts/Choices";
import { optionsOf } from "../../../wire/offers";
import type { ArriveStage } from "../../../wire/types";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { Asking, Talking } from "../Prompt";
import { Welcome } from "../seldom";
import type { PromptProps } from "../sitting";
import "./arrive.css";

const CONSENT = ["what", "choice", "record", "facilitator", "leaders", "aloud", "danger"];
const AGREEMENTS = [1, 2, 3, 4, 5];

function Consent({ at }: PromptProps) {
  const [plays, setPlays] = useState(false);
  const [research, setResearch] = useState(false);
  const ticks = useRef<HTMLDivElement>(null);
  const agree = plays ? (
    <Button wide off={at.isSending("consent")} onTap={() => at.do({ type: "consent", research })}>
      {say("go-on")}
    </Button>
  ) : (
    <Button wide look="quiet" onTap={() => ticks.current?.scrollIntoView({ block: "center" })}>
      {say("consent-tick-first")}
    </Button>
  );
  return (
    <Asking at={at} actions={agree}>
      <p class="said big">{say("table-yours", { number: at.table.no })}</p>
      <div class="letter">
        {CONSENT.map((part) => (
          <p key={part}>{say(`consent-${part}`)}</p>
        ))}
        {at.seat.group === "officer" && <p>{say("consent-officer")}</p>}
      </div>
      <div ref={ticks}>
        <Tick on={plays} onTurn={setPlays}>
          <strong>{say("consent-play")}</strong>
        </Tick>
        <Tick on={research} onTurn={setResearch}>
          {say("consent-research")}
        </Tick>
      </div>
    </Asking>
  );
}

function Agreements({ at }: PromptProps) {
  const keep = (
    <Deed at={at} wish={{ type: "agree" }} wide>
      {say("agreements-keep")}
    </Deed>
  );
  return (
    <Asking at={at} actions={keep}>
      <ol class="agreements">
        {AGREEMENTS.map((number) => (
          <li key={number}>{say(`agreement-${number}`)}</li>
        ))}
      </ol>
    </Asking>
  );
}

function Lines({ at }: PromptProps) {
  const [tags, setTags] = useState<readonly string[]>([]);
  const open = optionsOf(at.offers("add_line"), "tag");
  const goOn = () => {
    for (const tag of tags) at.do({ type: "add_line", tag });
    at.do({ type: "ready" });
  };
  const ready = (
    <Button wide off={at.isSending("ready")} onTap={goOn}>
      {tags.length > 0 ? say("lines-aside", { count: tags.length }) : say("lines-ready")}
    </Button>
  );
  return (
    <Asking at={at} actions={ready}>
      <Choices
        as="chips"
        ask={say("safety-topic")}
        quiet
        options={at.seat.lines
          .filter((line) => open.includes(line.tag))
          .map((line) => ({ value: line.tag, label: line.name }))}
        chosen={tags}
        onChoose={(tag) => setTags(turned(tags, tag))}
      />
      <LinesDrawn at={at} />
    </Asking>
  );
}

function LinesDrawn({ at: { table } }: PromptProps) {
  return table.lines > 0 ? <p class="quiet">{say("lines-drawn", { count: table.lines })}</p> : null;
}

function Arrived({ at }: PromptProps) {
  const stage = at.table.stage as ArriveStage;
  return (
    <Talking at={at}>
      <p class="quiet">{say("arrived-count", { ready: stage.ready, of: stage.of })}</p>
      <LinesDrawn at={at} />
    </Talking>
  );
}

export const arrive = {
  consent: Consent,
  agreements: Agreements,
  lines: Lines,
  arrived: Arrived,
  welcome: Welcome,
};

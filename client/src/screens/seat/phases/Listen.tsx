import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices } from "../../../parts/Choices";
import { usePeek } from "../../../parts/Peek";
import { Sheet } from "../../../parts/Sheet";
import { optionsOf } from "../../../wire/offers";
import { say } from "../../../words";
import { Deed } from "../Deed";
import { Closes } from "../Header";
import { Learned } from "../Learned";
import { Needs } from "../Needs";
import { Asking, Talking } from "../Prompt";
import type { PromptProps } from "../sitting";
import { AnswerHeard } from "./AnswerHeard";
import { ListenerMoves } from "./ListenerMoves";
import { turnOf } from "./turn";
import "./listen.css";

const RATINGS = [0, 1, 2, 3, 4];

/** Everyone else at the table, in their places; whoever is away is not to be had. */
function Listeners({ at, onChosen }: PromptProps & { onChosen?: () => void }) {
  const likely = at.seat.prompt.names.listener;
  const here = optionsOf(at.offers("choose_listener"), "seat").map(String);
  const others = at.table.seat_order.filter(
    (seat) => here.includes(seat) || (seat !== at.seat.seat && !at.table.seats[seat]?.is_observer),
  );
  return (
    <Choices
      ask={say("listener-ask")}
      quiet
      options={others.map((seat) => ({
        value: seat,
        label: at.alias(seat),
        hint: [at.title(at.table.seats[seat]?.role), seat === likely && say("listener-likely")]
          .filter(Boolean)
          .join(" · "),
        off: !here.includes(seat),
      }))}
      off={at.isSending("choose_listener")}
      onChoose={(seat) => {
        at.do({ type: "choose_listener", seat });
        onChosen?.();
      }}
    />
  );
}

function Choose({ at }: PromptProps) {
  return (
    <Asking at={at}>
      <Closes closes={turnOf(at)?.closes} />
      <Listeners at={at} />
    </Asking>
  );
}

function Speak({ at }: PromptProps) {
  const [sheet, open] = useState<"share" | "listener" | null>(null);
  const close = () => open(null);
  const isAsked = at.may("feel_heard");
  const canShare = at.may("share_interest") || at.may("share_red_line");
  const actions = (
    <>
      {canShare && (
        <Button wide onTap={() => open("share")}>
          {say("share")}
        </Button>
      )}
      <div class="pair two-lines">
        <Deed at={at} wish={{ type: "end_floor" }} look="quiet">
          {say(isAsked ? "feel-heard-skip" : "end-floor")}
        </Deed>
        {at.may("choose_listener") && (
          <Button look="quiet" onTap={() => open("listener")}>
            {say("other-listener")}
          </Button>
        )}
      </div>
    </>
  );
  return (
    <Asking at={at} comes={isAsked && <FeelHeard at={at} />} actions={actions}>
      <Closes closes={turnOf(at)?.closes} />
      <LaidOpen at={at} />
      <LastMove at={at} before={say(`prompt-${at.seat.prompt.key}.before`)} />
      {sheet === "share" && <ShareSheet at={at} onClose={close} />}
      {sheet === "listener" && <ListenerSheet at={at} onClose={close} />}
    </Asking>
  );
}

/** What a listener just did, then how the speaker answered it, where it moves nothing else. */
function LastMove({ at, before }: PromptProps & { before?: string }) {
  const turn = turnOf(at);
  const move = turn?.last_move;
  const id = move?.by === at.seat.seat ? "move-mine" : "move";
  const done = move ? say(id, { kind: move.kind, name: at.alias(move.by) }) : before;
  const answer = turn?.last_answer && say(`answered-${turn.last_answer}`);
  const quote = move?.skill && say("quoted", { words: move.skill.say_this });
  return (
    <div class="move" role="status">
      <p key={done}>{done}</p>
      {answer ? (
        <p key={answer}>{answer}</p>
      ) : (
        <p class="said" key={quote}>
          {quote}
        </p>
      )}
    </div>
  );
}

/** What the speaker has laid open so far, and what of it was heard. */
function LaidOpen({ at }: PromptProps) {
  const speaker = turnOf(at)?.speaker ?? "";
  const role = at.table.roles[at.table.seats[speaker]?.role ?? ""];
  if (!role) return null;
  return (
    <div class="laid-open">
      <Learned key={role.id} role={role} />
    </div>
  );
}

/** In sight until it is answered, above what ends the turn. */
function FeelHeard({ at }: PromptProps) {
  return (
    <section class="private-ask">
      <h2>
        {say("feel-heard")} <small>{say("feel-heard.line")}</small>
      </h2>
      <div class="scale">
        {RATINGS.map((rating) => (
          <Deed
            at={at}
            wish={{ type: "feel_heard", rating }}
            key={rating}
            look="quiet"
            aria-label={`${rating}: ${say(`heard-${rating}`)}`}
          >
            {rating}
          </Deed>
        ))}
      </div>
      <p class="scale-ends quiet">
        <span>{say("heard-0")}</span>
        <span>{say("heard-4")}</span>
      </p>
    </section>
  );
}

type SheetProps = PromptProps & { onClose: () => void };

function ShareSheet({ at, onClose }: SheetProps) {
  const { isOpen, bar } = usePeek();
  return (
    <Sheet title={say("share-title")} onClose={onClose} foot={bar}>
      <p>{say("share-line")}</p>
      <div aria-live="polite">
        <Needs at={at} isOpen={isOpen} onShared={onClose} />
      </div>
    </Sheet>
  );
}

function ListenerSheet({ at, onClose }: SheetProps) {
  return (
    <Sheet title={say("listener-ask")} onClose={onClose}>
      <Listeners at={at} onChosen={onClose} />
    </Sheet>
  );
}

function Answer({ at }: PromptProps) {
  const turn = turnOf(at);
  return <AnswerHeard at={at} by={turn?.waiting_by} interest={turn?.waiting_interest} />;
}

function Listener({ at }: PromptProps) {
  const turn = turnOf(at);
  return (
    <Talking at={at} comes={<LastMove at={at} />} actions={<ListenerMoves at={at} />}>
      <Closes closes={turn?.closes} />
      <LaidOpen at={at} />
    </Talking>
  );
}

export const listen = {
  speak_choose: Choose,
  speak: Speak,
  speak_answer: Answer,
  listen_first: Listener,
  listen_with: Listener,
  listen_witness: Listener,
};

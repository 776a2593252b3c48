import { Button } from "../../parts/Button";
import { Covered } from "../../parts/Peek";
import { optionsOf } from "../../wire/offers";
import type { OwnInterest } from "../../wire/types";
import { hasWords, say } from "../../words";
import { Original } from "./Original";
import type { PromptProps, Sitting } from "./sitting";

type NeedsProps = PromptProps & {
  isOpen: boolean;
  /** After something was laid open for all. */
  onShared?: (() => void) | undefined;
};

/**
 * One's own needs and red line, each with its button where the table lets it be laid open; those come
 * first where one is there to do that.
 */
export function Needs({ at, isOpen, onShared }: NeedsProps) {
  const { role } = at.seat;
  if (!role) return null;
  const shareRedLine = () => {
    at.do({ type: "share_red_line" });
    onShared?.();
  };
  const lit = optionsOf(at.offers("share_interest"), "interest");
  const first = (interest: OwnInterest) => !onShared || lit.includes(interest.number);
  const need = (interest: OwnInterest) => (
    <Need key={interest.number} at={at} interest={interest} isOpen={isOpen} onShared={onShared} />
  );
  return (
    <dl class="private">
      {role.interests.filter(first).map(need)}
      <div>
        <dt>
          {say("red-line")}: {say("red-line.line")}
          {role.red_line_shared && <em>{say("state-shared")}</em>}
        </dt>
        <dd>
          <Covered isOpen={isOpen || role.red_line_shared}>
            {role.red_line || say("on-their-card")}
            <Original at={at} isOpen={isOpen} text={at.seat.original?.red_line} />
          </Covered>
          {at.may("share_red_line") && (
            <Button look="quiet" wide off={at.isSending("share_red_line")} onTap={shareRedLine}>
              {say("share-red-line")}
            </Button>
          )}
        </dd>
      </div>
      {role.interests.filter((interest) => !first(interest)).map(need)}
    </dl>
  );
}

function Need({
  at,
  interest,
  isOpen,
  onShared,
}: NeedsProps & { at: Sitting; interest: OwnInterest }) {
  const { number, state } = interest;
  const isLit = optionsOf(at.offers("share_interest"), "interest").includes(number);
  const share = () => {
    at.do({ type: "share_interest", interest: number });
    onShared?.();
  };
  return (
    <div>
      <dt>
        {say("need-number", { number })}
        {state !== "hidden" && <em>{say(`state-${state}`)}</em>}
      </dt>
      <dd>
        <Covered isOpen={isOpen || state !== "hidden"}>
          {interest.text ? (
            <>
              <strong>{interest.tag}.</strong> {interest.text}
            </>
          ) : (
            say("on-their-card")
          )}
          <Original at={at} isOpen={isOpen} text={at.seat.original?.interests[number - 1]} />
        </Covered>
        {isLit && (
          <Button look="quiet" wide off={at.isSending("share_interest")} onTap={share}>
            {say("share-need", { number })}
          </Button>
        )}
        {onShared && !isLit && state === "hidden" && hasWords(`need-shut-${number}`) && (
          <p class="quiet">{say(`need-shut-${number}`)}</p>
        )}
      </dd>
    </div>
  );
}

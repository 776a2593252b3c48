import { useAddress } from "../../parts/address";
import { grouped } from "../../parts/code";
import { say } from "../../words";
import "./door.css";

/** How to come in, for all that the workshop lasts: scan, or type the address and the code. */
export function Door({ code, people, large }: { code: string; people: number; large: boolean }) {
  const address = useAddress(code);
  return (
    <aside class="door" data-large={large ? "" : undefined}>
      <img class="door-qr" src={`/qr/${code}.svg`} alt={say("wall-qr", { address })} />
      <div class="door-words">
        <p>{say(large ? "wall-join" : "wall-join-late")}</p>
        <p class="door-address" translate={false}>
          {address}
        </p>
        <p class="door-code" translate={false}>
          <span class="unseen">{say("wall-code")} </span>
          {grouped(code)}
        </p>
        {large && <p class="door-people">{say("wall-people", { count: people })}</p>}
      </div>
    </aside>
  );
}

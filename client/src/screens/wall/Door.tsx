import { useAddress } from "../../parts/address";
import { Code, Latin } from "../../parts/Code";
import { say } from "../../words";
import "./door.css";

/** How to come in, for all that the workshop lasts: scan, or type the address and the code. */
export function Door({ code, people, large }: { code: string; people: number; large: boolean }) {
  const address = useAddress(code);
  return (
    <aside class="door" data-large={large ? "" : undefined}>
      <img class="door-qr" src={`/qr/${code}.svg`} alt={say("wall-qr", { address })} />
      <div>
        <p>{say("wall-join")}</p>
        <p class="door-address">
          <Latin>{address}</Latin>
        </p>
        <p class="door-code">
          <span class="unseen">{say("wall-code")} </span>
          <Code code={code} />
        </p>
        {large && <p class="door-people">{say("wall-people", { count: people })}</p>}
      </div>
    </aside>
  );
}

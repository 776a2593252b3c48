import { useAddress } from "../../parts/address";
import { Code, Latin } from "../../parts/Code";
import { say } from "../../words";

/** How people come in: a code to scan, or an address and a code to type. */
export function Invitation({ code }: { code: string }) {
  const address = useAddress(code);
  return (
    <section class="invitation" aria-label={say("lobby-code", { code })}>
      <img
        class="invitation-qr"
        src={`/qr/${code}.svg`}
        alt={say("lobby-qr", { address: `${address}/j/${code}` })}
      />
      <p>
        <span>{say("lobby-join")}</span>{" "}
        <b class="invitation-address">
          <Latin>{address}</Latin>
        </b>
      </p>
      <p class="invitation-code">
        <Code code={code} />
      </p>
    </section>
  );
}

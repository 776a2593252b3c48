import { Tick } from "../../parts/Choices";
import { canVibrate, isSet, set } from "../../parts/device";
import { say } from "../../words";

/** How this phone is to be; nobody else learns of it. */
export function ThisPhone() {
  return (
    <section class="you">
      <h3>{say("this-phone")}</h3>
      <Tick on={isSet("large")} onTurn={(on) => set("large", on)}>
        {say("phone-large")}
      </Tick>
      {canVibrate() && (
        <Tick on={!isSet("still")} onTurn={(on) => set("still", !on)}>
          {say("phone-vibrates")}
        </Tick>
      )}
    </section>
  );
}

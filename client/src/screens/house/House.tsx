import { useState } from "preact/hooks";
import { useConnection } from "../../parts/useConnection";
import type { Connection } from "../../wire/connection";
import type { Code, CreateWorkshop, HouseView } from "../../wire/types";
import { language, say } from "../../words";
import { refusalWords } from "../console/desk";
import { KeyPlaces } from "./KeyPlaces";
import { NewWorkshop } from "./NewWorkshop";
import "./house.css";

/** Where workshops are opened. A new one takes its maker straight to its own console. */
export function House({ secret }: { secret: string }) {
  const connection = useConnection({ door: "house", key: secret, language: language() ?? "en" });
  const house = connection.view("house");
  const reason = connection.reason.value;
  const isShut = reason === "not_allowed";
  const trouble = reason && troubleWords(reason);
  return (
    <main class="house">
      <h1>{say("app-name")}</h1>
      {house && !trouble ? (
        <div class="house-rooms">
          <Making house={house} connection={connection} />
          <Workshops house={house} />
        </div>
      ) : (
        <p role="status">{trouble || say("line-connecting")}</p>
      )}
      {isShut && <KeyPlaces />}
    </main>
  );
}

function troubleWords(reason: Code | "replaced"): string {
  if (reason === "replaced") return say("line-offline");
  return reason === "not_allowed" ? say("console-bad-key") : refusalWords(reason);
}

function Making({ house, connection }: { house: HouseView; connection: Connection }) {
  const [refusal, setRefusal] = useState("");
  const [busy, setBusy] = useState(false);
  const make = async (wish: CreateWorkshop) => {
    setBusy(true);
    const ack = await connection.request(wish);
    setBusy(false);
    if (!ack.ok) setRefusal(refusalWords(ack.code, ack.where));
    else if (ack.gives && "console" in ack.gives) location.assign(`/console#${ack.gives.console}`);
  };
  return (
    <section class="house-new" aria-labelledby="new">
      <h2 id="new">{say("house-new")}</h2>
      <NewWorkshop house={house} busy={busy} onMake={(wish) => void make(wish)} />
      <p class="fault" role="status">
        {refusal}
      </p>
    </section>
  );
}

function Workshops({ house }: { house: HouseView }) {
  const workshops = Object.entries(house.workshops);
  return (
    <section class="house-list" aria-labelledby="list">
      <h2 id="list">{say("house-list")}</h2>
      <p class="soft">{say(workshops.length === 0 ? "house-none" : "house-link-hint")}</p>
      <ul>
        {workshops.map(([key, workshop]) => (
          <li key={key}>
            <b>
              <bdi>{workshop.name}</bdi>
            </b>
            <span class="soft">
              {[
                workshop.code,
                say(`status-${workshop.status}`),
                say("house-people", { count: workshop.people }),
                workshop.is_rehearsal ? say("house-rehearsal") : "",
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

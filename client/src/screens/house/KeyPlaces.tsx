import { say } from "../../words";

/** Where the whole links of consoles are to be found. */
export function KeyPlaces() {
  return (
    <ul class="key-places">
      <li>{say("console-where-workshop")}</li>
      <li>{say("console-where-house")}</li>
    </ul>
  );
}

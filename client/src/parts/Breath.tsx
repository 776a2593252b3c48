import { say } from "../words";
import "./breath.css";

/** A shape that breathes: four seconds in, six seconds out. Where motion is unwelcome, it says so in words. */
export function Breath() {
  return (
    <figure class="breath">
      <span class="breath-shape" />
      <span class="breath-in">{say("breath-in")}</span>
      <span class="breath-out">{say("breath-out")}</span>
      <figcaption class="breath-still">{say("breath-still")}</figcaption>
    </figure>
  );
}

import "./table-art.css";

/** Where each seat is around the table, in degrees. */
const PLACES = [30, 90, 150, 210, 270, 330];

/** How each card lies on it. */
const CARDS = ["rotate(-14)", "translate(5 2) rotate(12)"];

/** A round table under a lamp, seen from above. */
export function TableArt() {
  return (
    <svg class="table-art" viewBox="-100 -100 200 200" aria-hidden="true">
      <circle class="art-light" r="98" />
      {PLACES.map((place) => (
        <circle key={place} class="art-seat" cy="-74" r="13" transform={`rotate(${place})`} />
      ))}
      <circle class="art-top" r="52" />
      <circle class="art-grain" r="40" />
      {CARDS.map((place) => (
        <rect
          key={place}
          class="art-card"
          x="-9"
          y="-13"
          width="18"
          height="26"
          rx="3"
          transform={place}
        />
      ))}
    </svg>
  );
}

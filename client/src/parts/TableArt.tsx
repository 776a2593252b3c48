import "./table-art.css";

const SEATS = 6;
const PLACES = Array.from({ length: SEATS }, (_, n) => {
  const angle = (n * 2 * Math.PI) / SEATS + Math.PI / SEATS;
  return { x: 74 * Math.sin(angle), y: -74 * Math.cos(angle) };
});

/** A round table under a lamp, seen from above. */
export function TableArt() {
  return (
    <svg class="table-art" viewBox="-100 -100 200 200" aria-hidden="true">
      <circle class="art-light" r="98" />
      {PLACES.map(({ x, y }) => (
        <circle key={`${x} ${y}`} class="art-seat" cx={x} cy={y} r="13" />
      ))}
      <circle class="art-top" r="52" />
      <circle class="art-grain" r="40" />
      <rect class="art-card" x="-9" y="-13" width="18" height="26" rx="3" transform="rotate(-14)" />
      <rect
        class="art-card"
        x="-9"
        y="-13"
        width="18"
        height="26"
        rx="3"
        transform="translate(5 2) rotate(12)"
      />
    </svg>
  );
}

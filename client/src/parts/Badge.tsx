import "./badge.css";

type BadgeProps = { title: string; line: string };

/** The one badge of the evening, the same for everyone: a table under a shield. */
export function Badge({ title, line }: BadgeProps) {
  return (
    <figure class="badge">
      <svg viewBox="0 0 96 104" width="96" height="104" aria-hidden="true">
        <path class="badge-shield" d="M48 4l38 13v31c0 24-16 42-38 52C26 90 10 72 10 48V17z" />
        <circle class="badge-table" cx="48" cy="50" r="14" />
        {[0, 60, 120, 180, 240, 300].map((turn) => (
          <circle
            key={turn}
            class="badge-seat"
            cx="48"
            cy="27"
            r="5"
            transform={`rotate(${turn} 48 50)`}
          />
        ))}
      </svg>
      <figcaption>
        <strong>{title}</strong>
        <span>{line}</span>
      </figcaption>
    </figure>
  );
}

import "./ready-dial.css";

/** Not ready, thinking, planning, doing. */
export const READINESS: readonly number[] = [0, 1, 2, 3];

/** Four steps up, filled as far as a role has come. The words beside it say the same. */
export function ReadyDial({ level }: { level: number }) {
  return (
    <svg class="ready-dial" viewBox="0 0 40 24" width={40} height={24} aria-hidden="true">
      {READINESS.map((step) => (
        <rect
          key={step}
          data-filled={step <= level ? "" : undefined}
          x={step * 10 + 1}
          y={17 - step * 5}
          width={8}
          height={6 + step * 5}
          rx={2}
        />
      ))}
    </svg>
  );
}

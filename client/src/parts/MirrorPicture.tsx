import type { ComponentChildren } from "preact";

/** What each sentence of a table's mirror is about, in a few strokes on a 48 by 48 field. */
const PICTURES: Readonly<Record<string, ComponentChildren>> = {
  /* Hands around a table. */
  M1: (
    <>
      <circle cx="24" cy="24" r="8" />
      {[0, 60, 120, 180, 240, 300].map((turn) => (
        <circle key={turn} cx="24" cy="8" r="3.2" transform={`rotate(${turn} 24 24)`} />
      ))}
    </>
  ),
  /* There and back. */
  M3: <path d="M10 18h26M30 11l7 7-7 7M38 32H12M18 25l-7 7 7 7" />,
  /* The same words, said again. */
  M5: <path d="M7 9h26v15H18l-6 6v-6H7zM38 17h3v15h-5v6l-6-6H19v-2" />,
  /* An ear. */
  M7: (
    <path d="M16 20a9 9 0 1118 0c0 6-5 7.5-5.5 12.5C28 37 25.5 40 22 40c-3 0-5-2-5-5M21 21a4 4 0 118 0c0 3-4 3-4 6.5" />
  ),
  /* What lay in the dark comes to light. */
  M8: (
    <path d="M24 30a8 8 0 118-8c0 3-1.5 4.5-3 6.5V33h-10v-4.5M20 38h8M24 6V4M10 12l-2-2M38 12l2-2M6 24H4M44 24h-2" />
  ),
  /* First the star, then the step. */
  M12: (
    <path d="M17 8l3.2 7 7.6.800-5.7 5.1 1.6 7.5L17 24.5l-6.7 3.9 1.6-7.5L6.2 15.8l7.6-.8zM28 36h12M35 30l6 6-6 6" />
  ),
  /* Seeing with somebody else's eyes. */
  M21: (
    <>
      <path d="M5 24c5-9 11-13 19-13s14 4 19 13c-5 9-11 13-19 13S10 33 5 24z" />
      <circle cx="24" cy="24" r="6" />
    </>
  ),
};

export function MirrorPicture({ metric }: { metric: string }) {
  return (
    <svg
      class="mirror-picture"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {PICTURES[metric] ?? <circle cx="24" cy="24" r="12" />}
    </svg>
  );
}

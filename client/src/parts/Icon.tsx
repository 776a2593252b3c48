import type { SVGAttributes } from "preact";

/** Small drawings on a 24 by 24 field, in the colour of the words beside them. */
const DRAWINGS = {
  close: "M6 6l12 12M18 6L6 18",
  check: "M5 12.5l4.5 4.5L19 7.5",
  table:
    "M7.5 12a4.5 4.5 0 109 0 4.5 4.5 0 10-9 0M12 3.5v.01M12 20.5v.01M4.6 7.8v.01M19.4 7.8v.01M4.6 16.2v.01M19.4 16.2v.01",
  pass: "M5 6l6 6-6 6M13 6l6 6-6 6",
  safety: "M12 3.5l7 2.5v5.5c0 4.3-2.9 7.4-7 9-4.1-1.6-7-4.7-7-9V6z",
  set_aside: "M4 12h11M11 8l4 4-4 4M19.5 5v14",
  hourglass: "M7 4h10M7 20h10M8 4c0 5 8 7 8 16M16 4c0 5-8 7-8 16",
  breathe: "M3 9.5c3-3 6-3 9 0s6 3 9 0M3 15.5c3-3 6-3 9 0s6 3 9 0",
  back: "M5 10h9a5 5 0 010 10H9M9 5.5L4.5 10 9 14.5",
  hand: "M12 20.5c-4 0-5.5-3-6.5-6.5L4 9.5c1.5-.7 2.5 0 3 1.5l1 2V5.5c0-2 2.5-2 2.5 0V4.2c0-2 2.7-2 2.7 0v1.3c0-1.8 2.6-1.8 2.6 0V8c0-1.6 2.2-1.6 2.2 0v6.5c0 3.5-2 6-6 6z",
  topic: "M4.5 5.5h15v10h-8l-4 3.5v-3.5h-3zM8 13l8-5",
  tools: "M12 20s-7.5-4.6-7.5-10A4.3 4.3 0 0112 7.2 4.3 4.3 0 0119.5 10C19.5 15.4 12 20 12 20z",
  leave: "M10 4.5H5.5v15H10M14 8l4.5 4-4.5 4M18 12H9.5",
  peek: "M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12zM9.2 12a2.8 2.8 0 105.6 0 2.8 2.8 0 10-5.6 0",
  facedown: "M4 8h16q1 0 1 1v7.5q0 1-1 1H4q-1 0-1-1V9q0-1 1-1M6.5 11.2v.01M1.5 21.5h21",
} satisfies Record<string, string>;

/** What points along the line of reading, and so the other way where that runs to the left. */
const POINTING: readonly IconName[] = ["pass", "set_aside", "back", "leave"];

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <Drawn
      path={DRAWINGS[name]}
      size={size}
      data-points={POINTING.includes(name) ? "" : undefined}
    />
  );
}

type DrawnProps = { path: string; size: number } & SVGAttributes<SVGSVGElement>;

/** One line in the colour of the words beside it, on a 24 by 24 field if no other is given. */
export function Drawn({ path, size, ...rest }: DrawnProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      {...rest}
    >
      <path d={path} />
    </svg>
  );
}

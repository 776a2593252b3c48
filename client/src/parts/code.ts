const NO_BREAK = "\u00a0";

/** A join code in two halves, which are easier to read aloud. */
export function grouped(code: string): string {
  const half = Math.ceil(code.length / 2);
  return code.length > 4 ? code.slice(0, half) + NO_BREAK + code.slice(half) : code;
}

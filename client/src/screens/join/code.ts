const CODE_LENGTH = 6;
const NEVER_IN_A_CODE = "01OIL";
const LIKELY_NAME = /^\p{Lu}\p{L}+[ ]+\p{Lu}\p{L}+/u;

/** What was typed, as a code is written: capitals, no spaces or dashes. */
export function cleanCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, CODE_LENGTH);
}

/** Whether there is enough of it to try. */
export function looksWhole(code: string): boolean {
  return code.length === CODE_LENGTH;
}

/** Letters in `code` that no code has, because they are easily mistaken. */
export function doubtful(code: string): readonly string[] {
  return [...new Set([...code].filter((letter) => NEVER_IN_A_CODE.includes(letter)))];
}

/** Whether an alias looks like a first and a last name. */
export function looksLikeFullName(alias: string): boolean {
  return LIKELY_NAME.test(alias.trim());
}

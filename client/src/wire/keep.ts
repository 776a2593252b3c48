/** Small things kept on this device. Where nothing can be kept, they last as long as the page. */
const spare = new Map<string, string>();
const PREFIX = "commontable.";

export function recall<T>(name: string): T | null {
  const text = read(PREFIX + name);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** Keeps `value`; undefined forgets it. */
export function keep(name: string, value: unknown): void {
  if (value === undefined) remove(PREFIX + name);
  else write(PREFIX + name, JSON.stringify(value));
}

/** Forgets everything that is kept for one workshop, by its code, and the code itself. */
export function forget(code: string): void {
  for (const key of [...spare.keys(), ...stored()]) {
    if (!key.startsWith(PREFIX)) continue;
    if (key.split(".").includes(code) || read(key) === JSON.stringify(code)) remove(key);
  }
}

function stored(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? spare.get(key) ?? null;
  } catch {
    return spare.get(key) ?? null;
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    spare.delete(key);
  } catch {
    spare.set(key, text);
  }
}

function remove(key: string): void {
  spare.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing could be kept there either.
  }
}

import { type JsonObject, merged } from "./merge";
import type { Patch, Snapshot } from "./types";

/** What the server shows this client, by the name of the part. */
export type Parts = Readonly<Record<string, Part>>;
type Part = { readonly version: string; readonly view: JsonObject };

/** The parts after a snapshot: it is whole, so what it does not name is gone. */
export function fromSnapshot(snapshot: Snapshot): Parts {
  return snapshot.parts as Parts;
}

/** The parts after a patch, or null when it does not follow from what is held. */
export function patched(parts: Parts, patch: Patch): Parts | null {
  const result: Record<string, Part> = { ...parts };
  for (const [name, change] of Object.entries(patch.parts)) {
    const held = parts[name];
    if (held?.version !== change.was) return null;
    const view = merged(held.view, change.patch as JsonObject);
    result[name] = { version: change.version, view };
  }
  return result;
}

/** A plain JSON value, as views are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** `old` with a JSON Merge Patch (RFC 7396) laid over it. What the patch leaves alone stays the same object. */
export function merged(old: JsonObject, patch: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...old };
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete result[key];
    else result[key] = isObject(change) ? merged(asObject(result[key]), change) : change;
  }
  return result;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

import { language } from "../words";

/** A day as people say it, in the language of the page. */
export function dayOf(at: number | string): string {
  const day = new Date(typeof at === "string" ? `${at}T12:00` : at);
  return day.toLocaleDateString(language() ?? "en", { day: "numeric", month: "long" });
}

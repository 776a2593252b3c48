import { locale } from "../words";

/** A day as people say it, in the language of the page. */
export function dayOf(at: number | string): string {
  const day = new Date(typeof at === "string" ? `${at}T12:00` : at);
  return day.toLocaleDateString(locale(), { day: "numeric", month: "long" });
}

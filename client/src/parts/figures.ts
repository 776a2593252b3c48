import { locale } from "../words";

/** Which way a step to the right goes: onward, or back where the line of reading runs to the left. */
export function onward(): 1 | -1 {
  return document.documentElement.dir === "rtl" ? -1 : 1;
}

/** A number with at most two places. */
export function numbered(figure: number): string {
  return figure.toLocaleString(locale(), { maximumFractionDigits: 2 });
}

/** A share of a whole, in parts of a hundred. */
export function hundredths(share: number): string {
  return share.toLocaleString(locale(), { style: "percent", maximumFractionDigits: 0 });
}

import { signal } from "@preact/signals";
import { keep, recall } from "../../wire/keep";

/**
 * A screen lock, kept on this device so that a reload stays locked. It keeps glances and idle hands
 * out, not thieves: the phrase is only mixed up, since a page without TLS has nothing better.
 */
export class Lock {
  readonly isOn = signal(false);
  private readonly place: string;

  constructor(place: string) {
    this.place = place;
    this.isOn.value = recall<string>(place) !== null;
  }

  close(phrase: string): void {
    keep(this.place, mixed(phrase));
    this.isOn.value = true;
  }

  /** Whether that was the phrase. */
  open(phrase: string): boolean {
    if (recall<string>(this.place) !== mixed(phrase)) return false;
    keep(this.place, undefined);
    this.isOn.value = false;
    return true;
  }
}

/** FNV-1a over the letters, in any case and without the spaces around them. */
function mixed(phrase: string): string {
  let mix = 0x811c9dc5;
  for (const letter of phrase.trim().toLowerCase()) {
    mix = Math.imul(mix ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (mix >>> 0).toString(16);
}

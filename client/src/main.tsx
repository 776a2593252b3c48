import "@fontsource-variable/atkinson-hyperlegible-next";
import "./style/tokens.css";
import "./style/base.css";
import "./style/weights.css";
import { type ComponentType, render } from "preact";
import { loadAnew } from "./parts/anew";
import { dress } from "./parts/device";
import { keepFocus } from "./parts/focus";
import "./parts/soon";
import JoinScreen from "./screens/join";
import { openWords, type WordSet } from "./words";

/** What a screen is given: the rest of its address, and the secret after `#`. */
export type ScreenProps = { code: string; secret: string };
type Screen = { default: ComponentType<ScreenProps> };
type Route = [path: RegExp, fetch: () => Screen | Promise<Screen>, words: readonly WordSet[]];

/** Phones have theirs at once, with what everybody needs. */
const ROUTES: readonly Route[] = [
  [/^\/(?:j\/([^/]*))?\/?$/, () => ({ default: JoinScreen }), ["common", "door"]],
  [/^\/console\/?$/, () => import("./screens/console"), ["common", "console", "metrics"]],
  [/^\/wall\/([^/]+)\/?$/, () => import("./screens/wall"), ["common", "wall"]],
];

const place = document.getElementById("app");

/** Shows the screen that the address asks for, with its own words. */
async function open(path: string, secret: string): Promise<void> {
  const route = ROUTES.find(([pattern]) => pattern.test(path)) ?? ROUTES[0];
  if (!route) return;
  const [pattern, fetch, words] = route;
  const code = decodeURIComponent(pattern.exec(path)?.[1] ?? "");
  const [{ default: Screen }] = await Promise.all([fetch(), openWords(words)]);
  if (place) render(<Screen code={code} secret={secret} />, place);
}

place?.replaceChildren();
dress();
keepFocus();
open(location.pathname, location.hash.slice(1)).catch(loadAnew);

import "@fontsource-variable/atkinson-hyperlegible-next";
import "./style/tokens.css";
import "./style/base.css";
import { type ComponentType, render } from "preact";
import { loadAnew } from "./parts/anew";
import { dress } from "./parts/device";
import { keepFocus } from "./parts/focus";
import { openWords, type WordSet } from "./words";

/** What a screen is given: the rest of its address, and the secret after `#`. */
export type ScreenProps = { code: string; secret: string };
type Screen = ComponentType<ScreenProps>;

const SCREENS = import.meta.glob<Screen>("./screens/{join,console,wall}/index.tsx", {
  import: "default",
});

const ROUTES: readonly [path: RegExp, screen: string, words: readonly WordSet[]][] = [
  [/^\/(?:j\/([^/]*))?\/?$/, "join", ["common", "door"]],
  [/^\/console\/?$/, "console", ["common", "console", "metrics"]],
  [/^\/wall\/([^/]+)\/?$/, "wall", ["common", "wall"]],
];

/** Shows the screen that the address asks for; each brings its own code and words. */
async function open(path: string, secret: string): Promise<void> {
  const route = ROUTES.find(([pattern]) => pattern.test(path)) ?? ROUTES[0];
  if (!route) return;
  const [pattern, name, words] = route;
  const code = decodeURIComponent(pattern.exec(path)?.[1] ?? "");
  const [Screen] = await Promise.all([
    SCREENS[`./screens/${name}/index.tsx`]?.(),
    openWords(words),
  ]);
  const place = document.getElementById("app");
  if (Screen && place) render(<Screen code={code} secret={secret} />, place);
}

dress();
keepFocus();
open(location.pathname, location.hash.slice(1)).catch(loadAnew);

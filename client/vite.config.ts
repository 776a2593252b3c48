import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { gzipAsync } from "@gfx/zopfli";
import { defineConfig, type Plugin } from "vite";
import { fluent } from "./fluent.ts";

const server = process.env.COMMONTABLE_URL ?? "http://127.0.0.1:8000";

/** Puts a `.br` and a `.gz` beside every text file, for the server to choose from. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async writeBundle({ dir }) {
      for (const name of readdirSync(dir ?? ".", { recursive: true, encoding: "utf-8" })) {
        if (!/\.(css|html|js|json|svg|webmanifest)$/.test(name)) continue;
        const path = join(dir ?? ".", name);
        const text = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(text));
        writeFileSync(`${path}.gz`, await gzipAsync(text, {}));
      }
    },
  };
}

/**
 * In place of what Vite puts around each import that may come later, a kilobyte of which is for what
 * these pages do not have: its styles come first, and its scripts at the same time. What the page has
 * is not fetched again: styles would come after those that overrule them.
 */
const FETCHED = `
const asked = {};
const fetched = (path) => (asked[path] ??= document.querySelector(\`[href="/\${path}"]\`) ?? new Promise((done, failed) => {
  const link = document.createElement("link");
  link.rel = path.endsWith(".css") ? "stylesheet" : "modulepreload";
  link.href = "/" + path;
  link.onload = done;
  link.onerror = failed;
  document.head.append(link);
  if (link.rel !== "stylesheet") done();
}));
export const __vitePreload = (load, paths = []) => Promise.all(paths.map(fetched)).then(load);
`;

function lean(): Plugin {
  return {
    name: "lean",
    apply: "build",
    transform: (_, id) => (id === "\0vite/preload-helper.js" ? FETCHED : undefined),
  };
}

export default defineConfig({
  plugins: [fluent(), lean(), compressed()],
  oxc: {
    jsx: { runtime: "classic", pragma: "h", pragmaFrag: "Fragment" },
    jsxInject: 'import { h, Fragment } from "preact"',
  },
  build: {
    outDir: "../server/commontable/static",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Else what all share comes apart from the first script once a part of a part comes later.
        codeSplitting: { groups: [{ name: "index", test: /src\/main\.tsx$/ }] },
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language, set] = /(\w+)\/(\w+)\.ftl$/.exec(facadeModuleId ?? "") ?? [];
          return `assets/${set ? `words/${language}-${set}` : "[name]"}-[hash:6].js`;
        },
        entryFileNames: "assets/[name]-[hash:6].js",
        assetFileNames: "assets/[name]-[hash:6][extname]",
      },
    },
  },
  server: { proxy: { "/socket.io": { target: server, ws: true }, "/api": server } },
});

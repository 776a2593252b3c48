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

export default defineConfig({
  plugins: [fluent(), compressed()],
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
    minify: "terser", // a phone has to fetch less than with the default
    terserOptions: { ecma: 2020, compress: { passes: 2 } },
    rolldownOptions: {
      output: {
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language, set] = /(\w+)\/(\w+)\.ftl$/.exec(facadeModuleId ?? "") ?? [];
          return `assets/${set ? `words/${language}-${set}` : "[name]"}-[hash].js`;
        },
      },
    },
  },
  server: { proxy: { "/socket.io": { target: server, ws: true }, "/api": server } },
});

// Builds every widget face: `npm run build` into ../static, `node build.mjs FOLDER` elsewhere.
import { build } from "esbuild";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** The one list of widget faces; each becomes one file of the same name. */
const faces = ["sketch", "journey", "board", "predict", "storereplay", "growth", "cascade", "experiment", "handin", "portfolio"];
export const entries = faces.flatMap((name) => [`${name}.js`, `${name}.css`]);

await build({
  absWorkingDir: here,
  entryPoints: entries,
  outdir: process.argv[2] ?? "../static",
  bundle: true,
  minify: true,
  format: "esm",
  // Hangul as itself: half the bytes of \u escapes.
  charset: "utf8",
  target: ["es2022", "chrome111", "firefox115", "safari16.4"],
  legalComments: "none",
  logLevel: "warning",
});

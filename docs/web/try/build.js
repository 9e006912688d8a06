// @ts-check
// Puts the page to try the library into the site: its module in one file with the built package, and what it loads.
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = new URL("./", import.meta.url);
const to = new URL("../site/try/", here);

mkdirSync(to, { recursive: true });
for (const name of ["index.html", "style.css", "theme.js"]) copyFileSync(new URL(name, here), new URL(name, to));
await build({
  entryPoints: [fileURLToPath(new URL("try.js", here))],
  outfile: fileURLToPath(new URL("try.js", to)),
  bundle: true,
  minify: true,
  // No module, so that the page also works from a file.
  format: "iife",
  target: "es2022",
  legalComments: "none",
  // The package says that it has no side effects, so that imports for their own sake go; esbuild would tell of each.
  logOverride: { "ignored-bare-import": "silent" },
});

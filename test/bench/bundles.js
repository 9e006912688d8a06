import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** The public entries. */
export const entries = Object.entries(exports)
  .filter(([, to]) => typeof to === "object")
  .map(([subpath]) => ({ name: `umkm${subpath.slice(1)}` }));

/** The bytes of a consumer's bundle, minified and compressed. */
export async function bundleSize(contents) {
  const resolveDir = new URL(".", root).pathname;
  const options = { bundle: true, minify: true, format: "esm", platform: "neutral", target: "es2022", write: false };
  const { outputFiles } = await build({
    ...options,
    legalComments: "none",
    logLevel: "error",
    stdin: { contents, resolveDir },
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

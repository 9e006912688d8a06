import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** The public entries, each with the file that an import of it loads. */
export const entries = Object.entries(exports)
  .filter(([, to]) => typeof to === "object")
  .map(([subpath, to]) => ({ name: `umkm${subpath.slice(1)}`, file: new URL(to.import.default, root).href }));

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

/** The milliseconds of processor time that an import takes in a process of its own: the least of several. */
export function importTime(file, times) {
  const program = `const before = process.cpuUsage(); await import(${JSON.stringify(file)});
    const { user, system } = process.cpuUsage(before); process.stdout.write(String((user + system) / 1000));`;
  const run = () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }));
  return Math.min(...Array.from({ length: times }, run));
}

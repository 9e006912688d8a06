// Bundles each `*.entry.js` of the folder named as argument with each bundler, for a browser and minified, and prints the
// bytes of what it made, compressed, by bundler and name.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { minify } from "terser";
import { build } from "vite";
import webpack from "webpack";

// The runner of the tests says "test", for which they would bundle otherwise.
process.env.NODE_ENV = "production";
const [, , folder] = process.argv;

/** What each makes of a file: the text of a module that keeps its exports. */
const bundlers = {
  async rollup(input) {
    const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true })] });
    const { output } = await bundle.generate({ format: "es" });
    const { code } = await minify(output[0].code, { module: true, ecma: 2020 });
    return code;
  },
  async vite(input) {
    const rolldownOptions = { input, preserveEntrySignatures: "strict" };
    const options = { write: false, target: "es2022", modulePreload: false, rolldownOptions };
    const { output } = await build({ root: folder, configFile: false, logLevel: "error", build: options });
    return output[0].code;
  },
  async webpack(input) {
    const path = join(folder, "webpack");
    const output = { path, filename: basename(input), module: true, library: { type: "module" } };
    const options = { mode: "production", target: ["web", "es2022"], entry: input, output };
    const compiler = webpack({ ...options, context: folder, experiments: { outputModule: true }, performance: false });
    await new Promise((resolve, reject) => {
      compiler.run((error, stats) =>
        error || stats.hasErrors() ? reject(error ?? new Error(stats.toString("errors-only"))) : resolve(),
      );
    });
    return readFileSync(join(path, basename(input)), "utf8");
  },
};

const inputs = readdirSync(folder).filter((name) => name.endsWith(".entry.js"));
const sizes = {};
for (const [bundler, bundled] of Object.entries(bundlers)) {
  for (const name of inputs) {
    const bytes = gzipSync(await bundled(join(folder, name)), { level: 9 }).length;
    sizes[`${bundler} ${basename(name, ".entry.js")}`] = bytes;
  }
}
process.stdout.write(JSON.stringify(sizes));

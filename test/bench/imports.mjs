// What an import of each entry takes over bare Node, as it is built and as a build of an output a file would be; all take
// turns, so that the rows of one run can be compared. Alone: node test/bench/imports.mjs [rounds], after npm run build.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { entries } from "./bundles.js";
import { table } from "./report.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const kinds = ["ESM", "CommonJS"];

/**
 * Measure imports.
 *
 * @returns the least milliseconds over bare Node by entry, kind and build, and the files of both builds.
 */
export async function importTimes(rounds) {
  const folder = mkdtempSync(join(tmpdir(), "umkm-imports-"));
  try {
    const split = await fileByFile(folder);
    const runs = new Map([["bare", ["", "ESM"]]]);
    runs.set("bare CommonJS", ["", "CommonJS"]);
    for (const { name } of entries) {
      const room = name === "umkm" ? "index" : `${name.slice("umkm/".length)}/index`;
      for (const kind of kinds) {
        const extension = kind === "ESM" ? "js" : "cjs";
        runs.set(`${name} ${kind} built`, [join(root, "dist", `${room}.${extension}`), kind]);
        runs.set(`${name} ${kind} split`, [join(split[kind], `${room}.js`), kind]);
      }
    }
    const times = new Map([...runs.keys()].map((run) => [run, []]));
    for (let round = 0; round < rounds; round++) {
      for (const [run, [file, kind]] of runs) times.get(run).push(millisOf(file, kind));
    }
    const least = (run) => Math.min(...times.get(run));
    const over = (name, kind, how) =>
      least(`${name} ${kind} ${how}`) - least(kind === "ESM" ? "bare" : "bare CommonJS");
    const rows = entries.flatMap(({ name }) =>
      kinds.map((kind) => ({ name, kind, built: over(name, kind, "built"), split: over(name, kind, "split") })),
    );
    return { bare: least("bare"), rows, files: { built: scriptsIn(join(root, "dist")), split: scriptsIn(folder) } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of a table of them. */
export function importTable({ bare, rows, files }) {
  const lines = rows.map(({ name, kind, built, split }) => [`\`${name}\`, ${kind}`, ...[built, split].map(Math.round)]);
  const head = [`over bare Node (${Math.round(bare)} ms)`, "ms, as built", "ms, an output a file"];
  return table(head, [...lines, ["files of script, both kinds", files.built, files.split]]);
}

/** A build of an output a file for each kind, as the library was built before it had shared chunks. */
async function fileByFile(folder) {
  const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const entryPoints = names.filter((name) => name.endsWith(".ts")).map((name) => join(root, "src", name));
  const outbase = join(root, "src");
  const shared = {
    entryPoints,
    outbase,
    target: "es2022",
    platform: "neutral",
    packages: "external",
    logLevel: "error",
  };
  const [esm, cjs] = kinds.map((kind) => join(folder, kind));
  await build({ ...shared, bundle: true, splitting: true, format: "esm", outdir: esm });
  await build({ ...shared, format: "cjs", outdir: cjs });
  for (const [kind, type] of [
    ["ESM", "module"],
    ["CommonJS", "commonjs"],
  ]) {
    mkdirSync(join(folder, kind), { recursive: true });
    writeFileSync(join(folder, kind, "package.json"), JSON.stringify({ type }));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return { ESM: esm, CommonJS: cjs };
}

function scriptsIn(folder) {
  const read = (at) =>
    readdirSync(at, { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? read(join(at, one.name)) : [one.name],
    );
  return read(folder).filter((name) => /\.c?js$/.test(name)).length;
}

/** The milliseconds that a process takes that does nothing else. */
function millisOf(file, kind) {
  const code = kind === "ESM" ? `import ${JSON.stringify(file)}` : `require(${JSON.stringify(file)})`;
  const args = kind === "ESM" ? ["--input-type=module", "--eval"] : ["--eval"];
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args, file ? code : "0"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - before;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${importTable(await importTimes(Number(process.argv[2] ?? 5)))}\n`);
}

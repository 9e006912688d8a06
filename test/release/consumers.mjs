import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asked, cases, checkText } from "./golden.mjs";
import { run } from "./shell.mjs";

/** What a consumer writes in TypeScript. */
export const typed = `import { assess, classifySize, kurMikro, type SizeOutcome } from "umkm";
import { id } from "umkm/messages/id";
import { businessSchema } from "umkm/entities";
export const outcome: SizeOutcome = classifySize({ modalUsaha: 1_000_000_000 }, { asOf: "2024-03-05" });
export const language: string = id.language;
export const business = businessSchema.parse({ id: "b-1" });
assess(kurMikro, { plafon: 25_000_000 }, { asOf: "2024-03-05" });
// @ts-expect-error a misspelt fact
classifySize({ modalUsah: 1 }, { asOf: "2024-03-05" });
`;
/** How it is compiled, declarations of the libraries included; zod names the global URL in them. */
export const strict = {
  target: "ES2022",
  lib: ["ES2022", "DOM"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  rootDir: ".",
};
const resolutions = { node16: "node16", nodenext: "nodenext", bundler: "preserve" };

/** A fresh project that has installed the version from the registry. */
async function project(folder, type, version, npmrc) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type }));
  writeFileSync(join(folder, "cases.json"), JSON.stringify(cases));
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund"];
  await run("npm", ["install", `umkm@${version}`, "--userconfig", npmrc, ...quiet], { cwd: folder });
}

/** What a consumer printed, judged. */
export function judge(printed) {
  const { right, wrong } = typeof printed === "string" ? JSON.parse(printed) : printed;
  if (wrong.length > 0 || right !== asked)
    throw new Error(`${right} of ${asked} answers right; wrong: ${wrong.slice(0, 5)}`);
  return { result: `${right} golden answers` };
}

/** Node, by import and by require. */
export async function node(folder, kind, version, npmrc) {
  await project(folder, kind === "esm" ? "module" : "commonjs", version, npmrc);
  const head =
    kind === "esm"
      ? 'import * as umkm from "umkm";\nimport { readFileSync } from "node:fs";\nconst cases = JSON.parse(readFileSync("cases.json", "utf8"));'
      : 'const umkm = require("umkm");\nconst cases = require("./cases.json");';
  writeFileSync(join(folder, "main.js"), `${head}\n${checkText}\nconsole.log(JSON.stringify(check(umkm, cases)));\n`);
  return judge(await run(process.execPath, ["main.js"], { cwd: folder }));
}

/** TypeScript: each compiler, under each module resolution; what it emits gives the answers. */
export async function typescript(folder, compilers, version, npmrc) {
  await project(folder, "module", version, npmrc);
  writeFileSync(join(folder, "typed.ts"), typed);
  const main = `import { readFileSync } from "node:fs";\nimport * as umkm from "umkm";\n${checkText.replace("(umkm, cases)", "(umkm: any, cases: any)").replace("wrong = []", "wrong: string[] = []").replace("(a, b)", "(a: unknown, b: unknown)").replace("(name, ok)", "(name: string, ok: boolean)")}\nconsole.log(JSON.stringify(check(umkm, JSON.parse(readFileSync("cases.json", "utf8")))));\n`;
  writeFileSync(join(folder, "main.ts"), main);
  writeFileSync(
    join(folder, "node.d.ts"),
    'declare module "node:fs" { export function readFileSync(path: string, encoding: "utf8"): string; }\n',
  );
  const emitted = new Map();
  const compile = async (name, tsc, moduleResolution, module) => {
    const outDir = `out-${name}-${moduleResolution}`;
    const config = `${outDir}.json`;
    const compilerOptions = { ...strict, module, moduleResolution, outDir };
    const files = ["typed.ts", "main.ts", "node.d.ts"];
    writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, files }));
    await run(process.execPath, [tsc, "-p", config], { cwd: folder });
    const script = join(outDir, "main.js");
    emitted.set(readFileSync(join(folder, script), "utf8"), script);
  };
  // The compilers side by side, each one resolution after the other.
  await Promise.all(
    compilers.map(async ([name, tsc]) => {
      for (const [resolution, module] of Object.entries(resolutions)) await compile(name, tsc, resolution, module);
    }),
  );
  // The same text gives the same answers.
  for (const script of emitted.values()) judge(await run(process.execPath, [script], { cwd: folder }));
  const names = compilers.map(([name]) => name).join(", ");
  const texts = `${emitted.size} text${emitted.size > 1 ? "s" : ""} emitted`;
  return { result: `${asked} golden answers by ${names} under ${Object.keys(resolutions).join(", ")}, ${texts}` };
}

/** A page whose script a bundler has made: the folder that holds it. */
export async function page(folder, bundler, tools, version, npmrc) {
  await project(folder, "module", version, npmrc);
  const script = `import * as umkm from "umkm";\nimport cases from "./cases.json";\n${checkText}\nexport const answers = check(umkm, cases);\nglobalThis.answers = answers;\n`;
  writeFileSync(join(folder, "main.js"), script);
  const html = (src) =>
    `<!doctype html><html lang="en"><title>umkm</title><script type="module" src="${src}"></script></html>\n`;
  const dist = join(folder, "dist");
  if (bundler === "vite") {
    writeFileSync(join(folder, "index.html"), html("/main.js"));
    // Without what it adds for older browsers, so that Node can run the script too.
    writeFileSync(join(folder, "vite.config.js"), "export default { build: { modulePreload: false } };\n");
    await run(process.execPath, [join(tools, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], {
      cwd: folder,
    });
  } else {
    const bin = join(tools, "node_modules/esbuild/bin/esbuild");
    await run(
      process.execPath,
      [bin, "main.js", "--bundle", "--minify", "--format=esm", `--outfile=${join(dist, "main.js")}`],
      { cwd: folder },
    );
    writeFileSync(join(dist, "index.html"), html("/main.js"));
  }
  return dist;
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asked, cases, checkText } from "./golden.mjs";
import { run } from "./shell.mjs";

const typed = `import { assess, classifySize, kurMikro, type SizeOutcome } from "umkm";
import { id } from "umkm/messages/id";
import { businessSchema } from "umkm/entities";
export const outcome: SizeOutcome = classifySize({ modalUsaha: 1_000_000_000 }, { asOf: "2024-03-05" });
export const language: string = id.language;
export const business = businessSchema.parse({ id: "b-1" });
assess(kurMikro, { plafon: 25_000_000 }, { asOf: "2024-03-05" });
// @ts-expect-error a misspelt fact
classifySize({ modalUsah: 1 }, { asOf: "2024-03-05" });
`;
const resolutions = { node16: "node16", nodenext: "nodenext", bundler: "preserve" };

/** A fresh project that has installed the version from the registry. */
async function project(folder, type, version, npmrc) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type }));
  writeFileSync(join(folder, "cases.json"), JSON.stringify(cases));
  await run("npm", ["install", `umkm@${version}`, "--userconfig", npmrc, "--no-audit", "--no-fund"], { cwd: folder });
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
  const done = [];
  for (const [name, tsc] of compilers) {
    for (const [moduleResolution, module] of Object.entries(resolutions)) {
      const outDir = `out-${name}-${moduleResolution}`;
      const compilerOptions = {
        module,
        moduleResolution,
        target: "ES2022",
        lib: ["ES2022"],
        types: [],
        strict: true,
        rootDir: ".",
        outDir,
      };
      const file = `${outDir}.json`;
      // zod names the global URL in its declarations.
      Object.assign(compilerOptions, {
        lib: ["ES2022", "DOM"],
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
      });
      const files = ["typed.ts", "main.ts", "node.d.ts"];
      writeFileSync(join(folder, file), JSON.stringify({ compilerOptions, files }));
      await run(process.execPath, [tsc, "-p", file], { cwd: folder });
      judge(await run(process.execPath, [join(outDir, "main.js")], { cwd: folder }));
    }
    done.push(name);
  }
  return { result: `${asked} golden answers by ${done.join(", ")} under ${Object.keys(resolutions).join(", ")}` };
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

// Runs the golden answers and the schemas, and compiles against the declarations, with the lowest and the newest versions of
// the runtime dependencies that package.json allows, each in a fresh folder. npm run build first.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { judge, strict, typed } from "./consumers.mjs";
import { cases, checkText } from "./golden.mjs";
import { run } from "./shell.mjs";
import { step, table } from "./steps.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "umkm-versions-"));

/** What the three libraries do for this one: schemas, months and years, exact fractions. */
const others = `
const { businessSchema } = entities;
const refused = businessSchema.safeParse({ id: "b-1", establishedOn: "2024-02-30", nib: "123" }).error.issues;
const say = (ok, name) => (ok ? found.right++ : found.wrong.push(name));
say(refused.map(({ path }) => path.join()).sort().join() === "establishedOn,nib", "zod: paths of issues");
say(businessSchema.parse({ id: "b-1", modalUsaha: "900000000" }).modalUsaha === "900000000", "zod: amounts as text");
say(umkm.addMonths("2024-01-31", 1) === "2024-02-29", "date-fns: the end of a month");
say(umkm.addMonths("2024-02-29", -12) === "2023-02-28", "date-fns: a leap year");
const line = umkm.fitForecast(umkm.goDigitalObservations, { model: "linear", use: { body: "KemenKopUKM" }, asOf: "2024-03-05" });
say(umkm.forecastReaches(line, 30_000_000) === "2025-01-13", "decimal.js: a forecast");
say(umkm.flatRateEquivalent(0.06, 24).toFixed(6) === "0.002654", "decimal.js: a root");
if (found.wrong.length === 0) found.right -= 6;
console.log(JSON.stringify(found));
`;

async function tryWith(name, wanted) {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, "package.json"), JSON.stringify({ private: true, type: "module", overrides: asked() }));
  const packages = Object.entries(wanted).map(([one, version]) => `${one}@${version}`);
  await run(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", join(folder, tarball), ...packages],
    {
      cwd: at,
    },
  );
  const installed = Object.keys(wanted).map((one) => {
    const { version } = JSON.parse(readFileSync(join(at, "node_modules", one, "package.json"), "utf8"));
    return `${one} ${version}`;
  });
  const copies = (await run("npm", ["ls", "--all", "--parseable"], { cwd: at })).split("\n");
  const twice = copies.filter((path) => /umkm.node_modules./.test(path.slice(at.length + "/node_modules/".length)));
  if (twice.length > 0) throw new Error(`umkm brought a copy of its own: ${twice}`);
  const head =
    'import { readFileSync } from "node:fs";\nimport * as umkm from "umkm";\nimport * as entities from "umkm/entities";';
  writeFileSync(join(at, "cases.json"), JSON.stringify(cases));
  const call = 'const found = check(umkm, JSON.parse(readFileSync("cases.json", "utf8")));';
  writeFileSync(join(at, "main.js"), `${head}\n${checkText}\n${call}\n${others}`);
  const { result } = judge(await run(process.execPath, ["main.js"], { cwd: at }));
  writeFileSync(join(at, "typed.ts"), typed);
  const compilerOptions = { ...strict, module: "nodenext", noEmit: true };
  writeFileSync(join(at, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["typed.ts"] }));
  await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", at], { cwd: at });
  return { result: `${installed.join(", ")}: ${result}, types` };
}

let tarball = "";
try {
  await step("pack", async () => {
    const [packed] = JSON.parse(
      await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
        cwd: root,
      }),
    );
    tarball = packed.filename;
    return { result: tarball };
  });
  const lowest = Object.entries(dependencies).map(([name, range]) => [name, range.replace(/^\D+/, "")]);
  await step("lowest", () => tryWith("lowest", { ...Object.fromEntries(lowest), ...asked() }));
  await step("newest", () => tryWith("newest", { ...dependencies, ...asked() }));
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
} finally {
  process.stdout.write(table());
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Versions named as arguments, such as zod@4.0.0: to find out how low a range may go. */
function asked() {
  return Object.fromEntries(
    process.argv.slice(2).map((one) => [one.slice(0, one.lastIndexOf("@")), one.slice(one.lastIndexOf("@") + 1)]),
  );
}

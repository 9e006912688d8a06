// Asks the packed package the same many questions on other runtimes and in other time zones and compares the answers.
// npm run build first.
// Beside them a worker runtime, and the code as React Native compiles it.
// What cannot be had on this machine is skipped, and said so.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { programmeTerms } from "../../dist/index.js";
import { readCases, readClusterCases } from "../tables/readCases.mjs";
import { readTermCases } from "../tables/readTermCases.mjs";
import { zones } from "../zones/zones.mjs";
import { answersOfPage, findBrowser } from "./browser.mjs";
import { cases, checkText } from "./golden.mjs";
import { run } from "./shell.mjs";
import { step, table } from "./steps.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "umkm-runtimes-"));
const { platform, arch } = process;
const system = platform === "win32" ? "win" : platform;
const suffix = platform === "win32" ? ".exe" : "";
const bunArch = arch === "arm64" ? "aarch64" : arch;
// The packages that hold a program for one system: the ones that choose it need an install script.
const runtimes = {
  ...Object.fromEntries(
    ["20.20.2", "22.23.3", "24.21.0"].map((version) => [
      `Node ${version}`,
      { from: `node-${system}-${arch}@${version}`, program: `bin/node${suffix}`, args: [] },
    ]),
  ),
  "Bun 1.4.5": {
    from: `@oven/bun-${platform === "win32" ? "windows" : platform}-${bunArch}@1.4.5`,
    program: `bin/bun${suffix}`,
    args: ["run"],
  },
  "Deno 2.9.6": {
    from: `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}@2.9.6`,
    program: `deno${suffix}`,
    args: ["run", "--quiet", "--allow-read", "--allow-env"],
  },
};

const asked = {
  ...cases,
  terms: programmeTerms.flatMap(({ id }) => readTermCases(id)),
  solo: {
    kurSuperMikro: readCases("kur-super-mikro"),
    kurMikro: readCases("kur-mikro"),
    kurKecil: readCases("kur-kecil"),
    kurPmi: readCases("kur-pmi"),
  },
  khusus: readClusterCases("kur-khusus"),
};

const main = `
${checkText}
const told = [];
const tell = (ask) => {
  try {
    told.push(JSON.stringify(ask()));
  } catch (error) {
    told.push(String(error.code ?? error) + JSON.stringify(error.path ?? []));
  }
};
for (const { facts, options } of asked.size) {
  tell(() => umkm.classifySize(facts, options));
  tell(() => umkm.explain(umkm.classifySize(facts, options), id));
}
for (const [name, list] of Object.entries(asked.solo)) {
  for (const { facts = {}, asOf } of list) {
    tell(() => umkm.assess(umkm[name], facts, { asOf }));
    tell(() => umkm.remedies(umkm[name], facts, { asOf }));
    tell(() => umkm.explain(umkm.assess(umkm[name], facts, { asOf }), en));
  }
}
for (const { cluster = {}, members = [], asOf } of asked.khusus) {
  tell(() => umkm.assessCluster(umkm.kurKhusus, { cluster, members }, { asOf }));
}
for (const { programme, facts, asOf } of asked.terms) {
  const source = umkm.programmeTerms.find((one) => one.id === programme);
  tell(() => umkm.termsOf(source, facts, { asOf }));
}
for (const { total, weights, method, minimum, caps } of asked.apportionment) {
  tell(() => umkm.apportion(total, weights, { method, minimum, caps }));
}
for (let months = 1; months <= 60; months += 1) {
  for (const method of umkm.instalmentMethods) {
    const rounding = { unit: 1, mode: "half-up" };
    tell(() => umkm.instalments({ principal: 24_999_999, annualRate: 0.06, months, method, firstDueOn: "2024-01-31", rounding }));
  }
  tell(() => umkm.flatRateEquivalent(0.06, months));
}
for (const model of umkm.forecastModels) {
  const options = { model, use: { body: "KemenKopUKM" }, asOf: "2024-03-05" };
  tell(() => umkm.fitForecast(umkm.goDigitalObservations, options));
}
answer({ ...check(umkm, asked), told });
`;

const needs = {
  "* as umkm": "umkm",
  "{ en }": "umkm/messages/en",
  "{ id }": "umkm/messages/id",
};
const imports = Object.entries(needs).map(([what, from]) => `import ${what} from "${from}";`);
const requires = Object.entries(needs).map(
  ([what, from]) => `const ${what.replace("* as ", "")} = require("${from}");`,
);
const prints = "const answer = (all) => console.log(JSON.stringify(all));";
const files = {
  "main.mjs": [...imports, 'import { readFileSync } from "node:fs";', readsFile(), prints, main],
  "main.cjs": [...requires, 'const { readFileSync } = require("node:fs");', readsFile(), prints, main],
  "page.mjs": [
    ...imports,
    'import asked from "./cases.json";',
    "const answer = (all) => (globalThis.answers = all);",
    main,
  ],
};

function readsFile() {
  return 'const asked = JSON.parse(readFileSync("cases.json", "utf8"));';
}

/** What a program printed as its answers. */
async function printed(program, args, file, zone) {
  return JSON.parse(await run(program, [...args, file], { cwd: folder, env: zone ? { TZ: zone } : {} }));
}

/** Bundles the questions as an application would, into a file of this name. */
async function bundled(file, options) {
  const outfile = join(folder, file);
  await build({ entryPoints: [join(folder, "page.mjs")], outfile, bundle: true, logLevel: "error", ...options });
  return outfile;
}

/** What a page in a browser answered. */
async function shown(browser) {
  const dist = join(folder, "page");
  await bundled("page/page.js", { format: "esm" });
  writeFileSync(join(dist, "index.html"), '<!doctype html><script type="module" src="page.js"></script>');
  return answersOfPage(dist, browser, `${root}docs/web/`);
}

/** What else runs a bundle, in a process of Node that prints its answers. */
const hosts = {
  "a worker runtime": {
    install: ["@edge-runtime/vm@5.0.0"],
    options: { format: "iife", conditions: ["worker"] },
    // It has what the web has, and nothing of Node.
    host: `
      import { readFileSync } from "node:fs";
      import { EdgeVM } from "@edge-runtime/vm";
      const vm = new EdgeVM();
      vm.evaluate(readFileSync("bundle.js", "utf8"));
      console.log(vm.evaluate("JSON.stringify(globalThis.answers)"));`,
  },
  "React Native's preset": {
    install: [
      "@babel/core@7.28.5",
      "@babel/preset-env@7.28.5",
      "@babel/runtime@7.28.4",
      "@react-native/babel-preset@0.76.9",
    ],
    // The cases are data, of which Babel makes minutes of work.
    options: { format: "esm", conditions: ["react-native"], external: ["./cases.json"] },
    host: `
      import { createRequire } from "node:module";
      const require = createRequire(import.meta.url);
      const preset = require.resolve("@react-native/babel-preset");
      const { transformFileSync } = require("@babel/core");
      const { code } = transformFileSync("bundle.js", { presets: [preset], configFile: false, babelrc: false, compact: true });
      new Function("exports", "require", code)({}, require);
      console.log(JSON.stringify(globalThis.answers));`,
  },
};

/** What such a host answered, or `undefined` where it cannot be had. */
async function hosted({ install: packages, options, host }) {
  try {
    await install(...packages);
  } catch {
    return undefined;
  }
  await bundled("bundle.js", options);
  writeFileSync(join(folder, "host.mjs"), host);
  return printed(process.execPath, [], "host.mjs");
}

/** How many answers, how many of the golden ones right, and all of them as one short text, which must be everybody's. */
function judge(name, { right, wrong, told }) {
  if (wrong.length > 0) throw new Error(`wrong answers: ${wrong.slice(0, 5).join(", ")}`);
  const digest = createHash("sha256").update(told.join("\n")).digest("hex").slice(0, 16);
  digests.set(name, digest);
  return { result: `${right} golden answers right, ${told.length} answers, ${digest}` };
}

const digests = new Map();
try {
  await step("pack and install", async () => {
    const packed = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
      cwd: root,
    });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    writeFileSync(join(folder, "cases.json"), JSON.stringify(asked));
    for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), lines.join("\n"));
    const [{ filename }] = JSON.parse(packed);
    await install(filename);
    return { result: filename };
  });
  const here = { program: process.execPath, args: [] };
  const all = {
    [`this Node, ${process.version}`]: here,
    "this Node, CommonJS": { ...here, file: "main.cjs" },
    ...Object.fromEntries(zones.map((zone) => [`this Node in ${zone}`, { ...here, zone }])),
    ...runtimes,
  };
  for (const [name, { from, program, args, zone, file = "main.mjs" }] of Object.entries(all)) {
    await step(name, async () => {
      if (from) {
        try {
          await install(`runtime@npm:${from}`);
        } catch {
          return { result: `skipped: ${from} cannot be had here` };
        }
      }
      const at = from ? join(folder, "node_modules/runtime", program) : program;
      return judge(name, await printed(at, args, file, zone));
    });
  }
  for (const [name, host] of Object.entries(hosts)) {
    await step(name, async () => {
      const answers = await hosted(host);
      return answers ? judge(name, answers) : { result: `skipped: ${host.install.join(", ")} cannot be had here` };
    });
  }
  await step("a browser", async () => {
    const browser = findBrowser();
    if (!browser) return { result: "skipped: no Chromium in a usual place, nor named by CHROME_PATH" };
    return judge("a browser", await shown(browser));
  });
  if (new Set(digests.values()).size > 1) throw new Error("the answers differ between runtimes");
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
} finally {
  process.stdout.write(`${table()}\n${digests.size} runtimes and zones compared\n`);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function install(...what) {
  return run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", ...what], {
    cwd: folder,
  });
}

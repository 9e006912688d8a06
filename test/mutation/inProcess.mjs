// Runs the tests for Stryker in one process. Vitest starts a process for each mutant, which takes longer than its tests.
// Each file of tests is loaded anew for each mutant, the code that it tests included: nothing is kept from one for the next.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { collect, runSuite, vitest } from "./collect.mjs";

// Without the tests that read the source, the build or the documents: they see the instrumented text, not the behaviour.
const leftOut =
  /^test.(\w+\.test|(api|bench|docs|engines|fuzz|house|package|release)\W|(law|rulebook).(lint|mutants|rulebook|edition|citations).test|messages.ids|sql.(text.dialects|engines|warehouse)|entities.jsonSchema)/;
const mostMillis = 600;
/** Rooms, or the beginnings of names in them: ROOMS=criteria,financing/assess. */
const rooms = (process.env.ROOMS ?? "").split(",");
const require = createRequire(import.meta.url);

/** What the instrumented code reads and writes. */
const state = {};
globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = state;

class InProcess {
  static inject = [commonTokens.logger];
  #log;
  #scripts = new Map();
  #millis = new Map();

  constructor(log) {
    this.#log = log;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const files = readdirSync("test", { recursive: true })
      .map((name) => join("test", name))
      .filter((name) => name.endsWith(".test.ts") && !leftOut.test(name));
    const wanted = files.filter((name) => rooms.some((room) => name.startsWith(join("test", room))));
    for (const [name, code] of await bundled(wanted)) {
      this.#scripts.set(name, new Script(`(function (require) {${code}\n})`, { filename: `${name}.cjs` }));
    }
  }

  async dryRun() {
    state.activeMutant = undefined;
    state.mutantCoverage = { static: {}, perTest: {} };
    const all = await this.#run([...this.#scripts.keys()], () => true, false);
    // What takes long is not asked a thousand times, nor is a property that was cut short before it saw enough cases.
    const isCut = ({ status }) => status === 1 && process.env.FC_MILLIS !== undefined;
    const tests = all.filter((test) => test.timeSpentMs < mostMillis && !isCut(test));
    for (const { id, timeSpentMs } of all.filter((test) => !tests.includes(test))) {
      this.#log.info(`Left out, ${Math.round(timeSpentMs)} ms: ${id}`);
    }
    const names = new Set(tests.map(({ id }) => id));
    const perTest = Object.entries(state.mutantCoverage.perTest).filter(([id]) => names.has(id));
    const mutantCoverage = { ...state.mutantCoverage, perTest: Object.fromEntries(perTest) };
    return { status: "complete", tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const wanted = new Set(testFilter);
    const files = testFilter ? new Set(testFilter.map((id) => id.split("#")[0])) : this.#scripts.keys();
    // The tests of the very file are the likeliest to fail, then the short ones.
    const own = (name) => Number(!name.includes(`${basename(sandboxFileName, ".ts")}.`));
    const ordered = [...files].sort((a, b) => own(a) - own(b) || this.#millisOf(a) - this.#millisOf(b));
    const tests = await this.#run(ordered, (id) => !testFilter || wanted.has(id), true);
    const reached = determineHitLimitReached(state.hitCount, hitLimit);
    return toMutantRunResult(reached ?? { status: "complete", tests });
  }

  #millisOf(name) {
    return this.#millis.get(name) ?? 0;
  }

  async #run(files, wanted, bails) {
    const tests = [];
    let started = 0;
    const around = {
      before: (id) => {
        started = performance.now();
        if (!bails) state.currentTestId = id;
      },
      after: (id, failureMessage) => {
        state.currentTestId = undefined;
        const outcome = failureMessage === undefined ? { status: 0 } : { status: 1, failureMessage };
        tests.push({ id, name: id, timeSpentMs: performance.now() - started, ...outcome });
        return failureMessage === undefined || !bails;
      },
    };
    for (const name of files) {
      const before = performance.now();
      let goesOn;
      try {
        const suite = collect(() => this.#scripts.get(name).runInThisContext()(required));
        goesOn = await runSuite(suite, `${name}#`, wanted, around);
      } catch (error) {
        goesOn = around.after(`${name}#`, String(error?.message ?? error));
      }
      if (!bails) this.#millis.set(name, performance.now() - before);
      if (!goesOn) break;
    }
    return tests;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcess)];

const required = (name) => (name === "vitest" ? vitest : require(name));

/** Each file of tests with the code that it needs, the set-up first, as one text. */
async function bundled(names) {
  const placed = {
    name: "placed",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^tests:/ }, ({ path }) => ({ path: path.slice(6), namespace: "tests" }));
      onLoad({ filter: /./, namespace: "tests" }, ({ path }) => ({
        contents: `require("./test/setup"); require("./${path}");`,
        resolveDir: process.cwd(),
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const place = JSON.stringify(pathToFileURL(path).href);
        return { contents: readFileSync(path, "utf8").replaceAll("import.meta.url", place), loader: "ts" };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: names.map((name, n) => ({ in: `tests:${name}`, out: String(n) })),
    outdir: "coverage/bundled",
    bundle: true,
    packages: "external",
    format: "cjs",
    platform: "node",
    target: "node20",
    write: false,
    plugins: [placed],
  });
  return outputFiles.map(({ path, text }) => [names[Number(basename(path, ".js"))], text]);
}

// Rehearses a release in a temporary copy: changeset, version, build, pack, publish to a registry on loopback, and install
// into fresh projects that give the golden answers. The work tree is not touched. KEEP=1 keeps the temporary folder.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { audit } from "./audit.mjs";
import { answersOfPage, findBrowser } from "./browser.mjs";
import { copyTracked, hashOf, makeVersion } from "./checkout.mjs";
import { judge, node, page, typescript } from "./consumers.mjs";
import { startRegistry } from "./registry.mjs";
import { checkSbom } from "./sbom.mjs";
import { run } from "./shell.mjs";
import { step, table } from "./steps.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "umkm-rehearsal-"));
const [checkout, tools] = [join(folder, "checkout"), join(folder, "tools")];
const quiet = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
let registry;

try {
  await step("copy the tracked files", async () => ({ result: `${await copyTracked(root, checkout)} files` }));
  await step("install what builds it", async () => {
    await run("npm", ["ci", ...quiet], { cwd: checkout });
    return { result: "by the lock" };
  });
  await step("install what rehearses it", async () => {
    mkdirSync(tools);
    for (const name of ["package.json", "package-lock.json"])
      cpSync(join(root, "test/release/tools", name), join(tools, name));
    await run("npm", ["ci", ...quiet], { cwd: tools });
    return { result: "by a lock of its own" };
  });
  const version = await step("changeset, version", async () => {
    const made = await makeVersion(checkout);
    return { result: made, value: made };
  });
  const { dependencies } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  await step("audit of production", async () => ({ result: await audit(checkout) }));
  await step("bill of materials", async () => {
    const bom = await run(process.execPath, ["scripts/sbom.mjs"], { cwd: checkout });
    return { result: `CycloneDX, ${checkSbom(bom, version, Object.keys(dependencies))} components` };
  });
  await step("build twice", async () => {
    const builds = [];
    for (let time = 0; time < 2; time++) {
      await run("npm", ["run", "build"], { cwd: checkout });
      builds.push(hashOf(join(checkout, "dist")));
    }
    if (builds[0].hash !== builds[1].hash) throw new Error("two builds of one tree differ");
    return { result: `${builds[0].files} files, the same bytes: ${builds[0].hash.slice(0, 16)}` };
  });
  const tarball = await step("pack", async () => {
    const [packed] = JSON.parse(
      await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], { cwd: checkout }),
    );
    return { result: `${packed.filename}, ${Math.round(packed.size / 1000)} kB`, value: join(folder, packed.filename) };
  });
  registry = await step("registry on loopback", async () => {
    const value = await startRegistry(join(folder, "registry"), tools);
    return { result: "holds umkm, passes other names on", value };
  });
  const { npmrc, url } = registry;
  await step("publish", async () => {
    await run("npm", ["publish", tarball, "--userconfig", npmrc, "--registry", url, "--provenance=false"], {
      cwd: folder,
    });
    const seen = await run("npm", ["view", "umkm", "version", "--userconfig", npmrc, "--registry", url], {
      cwd: folder,
    });
    if (seen.trim() !== version) throw new Error(`published ${seen}`);
    return { result: `umkm@${version}` };
  });
  const at = (name) => join(folder, "consumers", name);
  await step("Node, ES module", () => node(at("esm"), "esm", version, npmrc));
  await step("Node, CommonJS", () => node(at("cjs"), "cjs", version, npmrc));
  const compilers = ["5", "6", "7"].map((major) => {
    const home = join(tools, "node_modules", `typescript-${major}`);
    const { version: compiler, bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    return [compiler, join(home, bin.tsc)];
  });
  await step("TypeScript", () => typescript(at("typescript"), compilers, version, npmrc));
  const browser = findBrowser();
  for (const bundler of ["vite", "esbuild"]) {
    const dist = await step(`${bundler}, run by Node`, async () => {
      const value = await page(at(bundler), bundler, tools, version, npmrc);
      const names = readdirSync(value, { recursive: true, encoding: "utf8" });
      const script = names.find((name) => name.endsWith(".js"));
      const code = `await import(${JSON.stringify(`./${script.replaceAll("\\", "/")}`)}); console.log(JSON.stringify(globalThis.answers));`;
      return { ...judge(await run(process.execPath, ["--input-type=module", "--eval", code], { cwd: value })), value };
    });
    await step(`${bundler}, a page in a browser`, async () => {
      if (browser === undefined) return { result: "SKIPPED: no Chromium by CHROME_PATH or in the usual places" };
      return judge(await answersOfPage(dist, browser, tools));
    });
  }
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
} finally {
  registry?.stop();
  if (!process.env.KEEP) {
    await step("remove the temporary folder", async () => {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      return { result: "nothing is left" };
    });
  }
  process.stdout.write(table());
  if (process.env.KEEP) process.stdout.write(`kept: ${folder}\n`);
}

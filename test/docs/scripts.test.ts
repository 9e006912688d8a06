import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesUnder, root } from "../house/sourceFiles";
import { blocksOf } from "./blocks";

// What the guides show as a script of its own is run by Node, in a folder that has the built package.
const guides = filesUnder("docs", ".md").filter(({ path }) => !/^docs\/(generated|site)\//.test(path));
const scripts = guides.flatMap(({ path, text }) => blocksOf(path, text, "js"));
const rulebook = readFileSync(`${root}dist/rulebook.json`, "utf8");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "umkm-scripts-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/umkm"), "junction");
  writeFileSync(join(folder, "reviewed.json"), rulebook);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(code: string) {
  writeFileSync(join(folder, "script.mjs"), code);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["script.mjs"], { cwd: folder, encoding: "utf8" });
  return { status, stdout, error: /^\w*Error.*$/m.exec(stderr)?.[0] };
}

it.each(scripts.map(({ file, line, code }) => [`${file}:${line}`, code]))("%s runs", (_, code) => {
  expect(run(code)).toMatchObject({ status: 0, error: undefined });
});

it("the script of the guide on the rulebook stops a build whose answer for a past day is another, and says why", () => {
  const found = scripts.filter(({ code }) => code.includes("reviewed.json"));
  expect(found.map(({ file }) => file)).toEqual(["docs/rulebook.md"]);
  const [{ code } = { code: "" }] = found;
  expect(run(code).stdout).toContain("Nothing changed");
  // PP 7/2021 Pasal 35 ayat (3) huruf a: a usaha mikro has a modal usaha of at most 1 billion rupiah.
  const altered = rulebook.replace(/"mikro": 1000000000\b/, `"mikro": 1000000001`);
  expect(altered).not.toBe(rulebook);
  writeFileSync(join(folder, "reviewed.json"), altered);
  const { status, stdout } = run(code);
  expect(status).toBe(1);
  expect(stdout).toContain("[major]");
});

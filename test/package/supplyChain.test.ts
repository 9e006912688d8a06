import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { filesUnder, root } from "../house/sourceFiles";

const {
  checkSbom,
}: {
  checkSbom: (text: string, version: string, dependencies: readonly string[]) => number;
} = await import(/* @vite-ignore */ `${root}test/release/sbom.mjs`);

const read = (file: string) => JSON.parse(readFileSync(root + file, "utf8"));
const three = ["date-fns", "decimal.js", "zod"];
const fileOf = (path: string) => ({ path, text: readFileSync(root + path, "utf8") });
const workflows = filesUnder(".github/workflows", ".yml");

it("three packages run in production, and they bring no others", () => {
  const { dependencies, optionalDependencies, peerDependencies } = read("package.json");
  expect(Object.keys(dependencies)).toEqual(three);
  expect([optionalDependencies, peerDependencies]).toEqual([undefined, undefined]);
  const locked = Object.entries<{ dev?: boolean; devOptional?: boolean; optional?: boolean }>(
    read("package-lock.json").packages,
  ).filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional);
  expect(locked.map(([path]) => path)).toEqual(three.map((name) => `node_modules/${name}`));
});

it("what builds and tests it is pinned to one version each", () => {
  const { devDependencies } = read("package.json");
  const versions = [
    "release/tools",
    "package/consumers",
    "package/runners",
    "sql",
    "api",
    "mutation",
    "engines",
    "bench",
  ]
    .map((folder) => `test/${folder}`)
    .concat("docs/web")
    .flatMap((folder) => Object.values<string>(read(`${folder}/package.json`).dependencies))
    .concat(Object.values<string>(devDependencies));
  expect(versions.filter((version) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

it("every action of a workflow is pinned by the hash of a commit, with its version beside it", () => {
  const uses = workflows.flatMap(({ text }) => text.match(/uses:.*/g) ?? []);
  expect(uses.length).toBeGreaterThan(5);
  expect(uses.filter((one) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+(-[\w.]+)?$/.test(one))).toEqual([]);
});

it("what a workflow caches goes by every lock", () => {
  const caches = workflows.flatMap(({ text }) => text.match(/cache: npm(\n.*)?/g) ?? []);
  expect(caches.length).toBeGreaterThan(2);
  expect(caches.filter((one) => !/\n +cache-dependency-path: "\*\*\/package-lock\.json"$/.test(one))).toEqual([]);
});

it("every command that a workflow or a guide names is one of package.json", () => {
  const { scripts } = read("package.json");
  const texts = [...workflows, ...filesUnder("docs", ".md"), ...["README.md", "CONTRIBUTING.md"].map(fileOf)];
  const named = texts.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => ({ path, name })),
  );
  expect(named.filter(({ name }) => name === "rehearse").map(({ path }) => path)).toContain(".github/workflows/ci.yml");
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
});

it("a workflow has no rights that it does not name, and a release has its provenance and bill of materials", () => {
  expect(workflows.filter(({ text }) => !/^permissions:/m.test(text))).toEqual([]);
  const release = workflows.find(({ path }) => path.endsWith("release.yml"))?.text ?? "";
  expect(release).toContain("id-token: write");
  expect(release).toContain('NPM_CONFIG_PROVENANCE: "true"');
  expect(release).toContain("node scripts/sbom.mjs");
});

it("the bill of materials names this version and each of the three, with version and hash, and nothing else", () => {
  const bom = execFileSync(process.execPath, [`${root}scripts/sbom.mjs`], { encoding: "utf8" });
  expect(checkSbom(bom, read("package.json").version, three)).toBe(3);
  expect(() => checkSbom(bom, read("package.json").version, [...three, "other"])).toThrow("components");
});

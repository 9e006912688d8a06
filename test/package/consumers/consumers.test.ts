import { cpSync, rmSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../house/sourceFiles";
import { consumer, entitiesConsumer } from "../consumer";
import { freshProject } from "../freshProject";
import { run } from "../packed";

// npm ci --prefix test/package/consumers puts them there.
const here = `${root}test/package/consumers/node_modules/`;
const { tarball, folder, at, write } = freshProject();
afterAll(() => rmSync(folder, { recursive: true }));

const bin = (name: string) => [`${here}${name}`];

describe("linters of packages", () => {
  it("publint", () => {
    expect(() => run(process.execPath, [...bin("publint/src/cli.js"), "--strict", tarball])).not.toThrow();
  });

  it("arethetypeswrong", () => {
    const attw = bin("@arethetypeswrong/cli/dist/index.js");
    expect(() => run(process.execPath, [...attw, tarball, "--profile", "node16"])).not.toThrow();
  });
});

describe("TypeScript", () => {
  const options = {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
    strict: true,
    noEmit: true,
    esModuleInterop: true,
  };
  const compile = (name: string, compiler: string, module: string, moduleResolution: string, more = {}) => {
    write(`${name}/consumer.ts`, consumer);
    write(`${name}/entities.ts`, entitiesConsumer);
    const compilerOptions = { ...options, module, moduleResolution, ...more };
    write(`${name}/tsconfig.json`, JSON.stringify({ compilerOptions }));
    run(process.execPath, [...bin(`${compiler}/lib/tsc.js`), "-p", at(name)]);
  };

  it.each([
    ["nodenext", "nodenext"],
    ["commonjs", "node10"],
  ])("5.4, the lowest, finds misspelt facts: %s, %s", (module, resolution) => {
    expect(() => compile(`lowest-${resolution}`, "typescript", module, resolution)).not.toThrow();
  });

  it.each([
    ["nodenext", "nodenext"],
    ["commonjs", "node10"],
  ])("5.3 is told that it is too old, even without a look at declarations: %s, %s", (module, resolution) => {
    expect(() => compile(`old-${resolution}`, "typescript-5.3", module, resolution, { skipLibCheck: true })).toThrow(
      /has no exported member '?"?classifySize/,
    );
  });
});

it("a package that nobody has built is built as it is packed", () => {
  const clone = at("clone");
  const tracked = run("git", ["ls-files", "-z"])
    .split("\0")
    .filter((path) => /^(src|scripts|[^/]+$)/.test(path));
  for (const path of tracked) cpSync(root + path, join(clone, path));
  symlinkSync(`${root}node_modules`, join(clone, "node_modules"), "junction");
  run("npm", ["pack", "--pack-destination", clone], clone);
  const files = run("tar", ["-tzf", join(clone, basename(tarball))]).split("\n");
  expect(files).toEqual(expect.arrayContaining(["package/dist/index.js", "package/dist/rulebook.json"]));
  // It is a whole build, and other tests have the other core.
}, 240_000);

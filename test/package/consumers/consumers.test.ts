import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../house/sourceFiles";
import { consumer, entitiesConsumer } from "../consumer";
import { pack, run } from "../packed";

// npm ci --prefix test/package/consumers puts them there.
const here = `${root}test/package/consumers/node_modules/`;
const { tarball, folder } = pack();
const at = (name: string) => join(folder, name);

beforeAll(() => {
  const installed = at("node_modules/umkm");
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  for (const name of ["zod", "date-fns", "decimal.js", "vitest"]) link(`${root}node_modules/${name}`, name);
  for (const name of ["jest", "ts-jest", "@types/jest", "typescript"]) link(here + name, name);
  write("package.json", '{ "private": true }');
});
afterAll(() => rmSync(folder, { recursive: true }));

function link(from: string, name: string) {
  mkdirSync(dirname(at(`node_modules/${name}`)), { recursive: true });
  symlinkSync(from, at(`node_modules/${name}`), "junction");
}

function write(name: string, text: string) {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}

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

/** What a consumer tests, with what the runner gives its tests by name. */
const tests = (imports: string) => `${imports}
import { classifySize, UmkmError, isUmkmError } from "umkm";
import { id } from "umkm/messages/id";
import { businessSchema } from "umkm/entities";
import { sizeSql } from "umkm/sql";

test("answers", () => {
  const outcome = classifySize({ modalUsaha: 1_000_000_000 }, { asOf: "2024-03-05", purpose: "registration" });
  expect(outcome.status === "known" && outcome.size).toBe("mikro");
  expect([id.language, typeof sizeSql, businessSchema.parse({ id: "b-1" }).id]).toEqual(["id", "function", "b-1"]);
});

test("refuses", () => {
  expect(() => classifySize({}, { asOf: "2024-02-30" })).toThrow(UmkmError);
  expect(isUmkmError(new UmkmError("invalid-date", [], "a day"))).toBe(true);
});
`;

describe("test runners with their default configuration", () => {
  it("ts-jest on Jest 29, in a CommonJS project", () => {
    write("ts-jest/answers.test.ts", tests(""));
    write("ts-jest/jest.config.js", 'module.exports = { preset: "ts-jest" };');
    // As `tsc --init` of the lowest TypeScript writes it: module resolution is that of node10.
    const compilerOptions = {
      target: "es2016",
      module: "commonjs",
      esModuleInterop: true,
      strict: true,
      skipLibCheck: true,
    };
    write("ts-jest/tsconfig.json", JSON.stringify({ compilerOptions }));
    write("ts-jest/package.json", '{ "private": true }');
    expect(() =>
      run(process.execPath, [...bin("jest/bin/jest.js"), "--rootDir", at("ts-jest")], at("ts-jest")),
    ).not.toThrow();
  });

  it("Jest 29, in a CommonJS project", () => {
    const required = tests("").replace(/import (\{[^}]*\}) from ("[^"]*");/g, "const $1 = require($2);");
    write("jest/answers.test.js", required);
    write("jest/package.json", '{ "private": true }');
    expect(() =>
      run(process.execPath, [...bin("jest/bin/jest.js"), "--rootDir", at("jest")], at("jest")),
    ).not.toThrow();
  });

  it("Vitest", () => {
    write("vitest/answers.test.ts", tests('import { expect, test } from "vitest";'));
    write("vitest/vitest.config.js", "export default {};");
    const vitest = `${root}node_modules/vitest/vitest.mjs`;
    expect(() => run(process.execPath, [vitest, "run", "--root", at("vitest")], at("vitest"))).not.toThrow();
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
});

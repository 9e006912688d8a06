import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../house/sourceFiles";
import { freshProject } from "../freshProject";
import { run } from "../packed";

// What only the runners need is there: `npm test` installs it.
const here = `${root}test/package/runners/`;
const { folder, at, write } = freshProject({
  [root]: ["typescript", "vitest"],
  [here]: ["jest", "ts-jest", "@types/jest"],
});
afterAll(() => rmSync(folder, { recursive: true }));

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

const jest = `${here}node_modules/jest/bin/jest.js`;

describe("test runners with their default configuration", () => {
  it("ts-jest on Jest 29, in a CommonJS project", () => {
    write("ts-jest/answers.test.ts", tests(""));
    write("ts-jest/jest.config.js", 'module.exports = { preset: "ts-jest" };');
    // Module resolution is that of node10.
    const compilerOptions = {
      target: "es2016",
      module: "commonjs",
      esModuleInterop: true,
      strict: true,
      skipLibCheck: true,
    };
    write("ts-jest/tsconfig.json", JSON.stringify({ compilerOptions }));
    write("ts-jest/package.json", '{ "private": true }');
    expect(() => run(process.execPath, [jest, "--rootDir", at("ts-jest")], at("ts-jest"))).not.toThrow();
  });

  it("Jest 29, in a CommonJS project", () => {
    const required = tests("").replace(/import (\{[^}]*\}) from ("[^"]*");/g, "const $1 = require($2);");
    write("jest/answers.test.js", required);
    write("jest/package.json", '{ "private": true }');
    expect(() => run(process.execPath, [jest, "--rootDir", at("jest")], at("jest"))).not.toThrow();
  });

  it("Vitest", () => {
    write("vitest/answers.test.ts", tests('import { expect, test } from "vitest";'));
    write("vitest/vitest.config.js", "export default {};");
    const vitest = `${root}node_modules/vitest/vitest.mjs`;
    expect(() => run(process.execPath, [vitest, "run", "--root", at("vitest")], at("vitest"))).not.toThrow();
  });
});

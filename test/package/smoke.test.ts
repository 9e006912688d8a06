import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { publicEntries } from "../house/publicEntries";
import { cjsScript, consumer, entitiesConsumer, esmScript } from "./consumer";
import { freshProject } from "./freshProject";
import { run } from "./packed";

const { folder } = freshProject();
afterAll(() => rmSync(folder, { recursive: true }));

const names = publicEntries.map(({ name }) => name);

describe("a consumer of the tarball", () => {
  it.each([
    ["an ES module", "smoke.mjs", esmScript(names)],
    ["a CommonJS module", "smoke.cjs", cjsScript(names)],
  ])("runs as %s, with one copy of everything across the entries", (_, file, script) => {
    writeFileSync(join(folder, file), script);
    expect(JSON.parse(run(process.execPath, [file], folder))).toEqual({
      entries: names,
      twice: [],
      shared: expect.arrayContaining(["umkm/size classifySize"]),
      errors: Array(3).fill("invalid-date"),
      size: "mikro",
    });
  });

  it.each([
    [
      "an ES module",
      "schema.mjs",
      'import schema from "umkm/schemas/business.json" with { type: "json" };\nconsole.log(schema.title);',
    ],
    ["a CommonJS module", "schema.cjs", 'console.log(require("umkm/schemas/business.json").title);'],
  ])("reads a JSON Schema as %s", (_, file, script) => {
    writeFileSync(join(folder, file), script);
    expect(run(process.execPath, [file], folder)).toBe("Business\n");
  });

  it.each([
    ["nodenext", "nodenext", ["ts", "mts", "cts"]],
    ["bundler", "preserve", ["ts"]],
    ["node10", "commonjs", ["ts"]],
  ])("type-checks in strict mode under module resolution %s", (moduleResolution, module, endings) => {
    const project = join(folder, moduleResolution);
    mkdirSync(project);
    for (const ending of endings) {
      writeFileSync(join(project, `consumer.${ending}`), consumer);
      writeFileSync(join(project, `entities.${ending}`), entitiesConsumer);
    }
    const compilerOptions = {
      module,
      moduleResolution,
      target: "ES2022",
      // zod names the global URL in its declarations.
      lib: ["ES2022", "DOM"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // zod imports its locales by it.
      esModuleInterop: true,
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    expect(() => run("tsc", ["-p", project], folder)).not.toThrow();
  });
});

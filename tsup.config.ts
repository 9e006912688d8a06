import { readFileSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { emitDeclarations } from "./scripts/declarations/emitDeclarations";
import { writeDeclarations } from "./scripts/declarations/writeDeclarations";
import { rulebookOf } from "./scripts/rulebook/rulebookOf";
import { rulebookSchema } from "./scripts/rulebook/rulebookSchema";
import { writeSchemas } from "./scripts/schemas/writeSchemas";

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };

/** The public entries, as `size/index`. */
const entries = Object.keys(exports)
  .filter((subpath) => !subpath.endsWith(".json"))
  .map((subpath) => `${subpath}/index`.slice(2));

// What several entries use lies in chunks that they share. A consumer of one function pays for one function because
// statements at the top of a file are pure (CONTRIBUTING, "Bundle"), and opens few files.
export default defineConfig(() => {
  const emitted = emitDeclarations();
  return {
    entry: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    outDir: "dist",
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    splitting: true,
    clean: true,
    onSuccess: async () => {
      const built = (entry: string) => import(new URL(`dist/${entry}.js`, import.meta.url).href);
      const schemas = new URL("dist/schemas/", import.meta.url);
      writeSchemas(await built("entities/index"), schemas);
      writeJson(rulebookOf(await built("index")), new URL("dist/rulebook.json", import.meta.url));
      writeJson(rulebookSchema, new URL("rulebook.json", schemas));
      await emitted;
      await writeDeclarations(entries);
    },
  };
});

function writeJson(value: unknown, file: URL): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

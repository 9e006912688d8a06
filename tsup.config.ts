import { readdirSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { rulebookOf } from "./scripts/rulebook/rulebookOf";
import { rulebookSchema } from "./scripts/rulebook/rulebookSchema";
import { writeSchemas } from "./scripts/schemas/writeSchemas";

const publicEntries = [
  "src/index.ts",
  "src/size/index.ts",
  "src/population/index.ts",
  "src/digital/index.ts",
  "src/financing/index.ts",
  "src/identifiers/index.ts",
  "src/entities/index.ts",
  "src/sql/index.ts",
  "src/messages/id/index.ts",
  "src/messages/en/index.ts",
];

// Sorted, so that two builds give the same names to the same chunks; a glob has no order.
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => path.slice(0, -3).replaceAll("\\", "/"))
  .sort();

// One output per source file, so that a consumer of one function pays for one function (CONTRIBUTING, "Bundle").
export default defineConfig({
  entry: Object.fromEntries(sources.map((path) => [path, `src/${path}.ts`])),
  outDir: "dist",
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  clean: true,
  dts: { entry: publicEntries },
  onSuccess: async () => {
    const built = (entry: string) => import(new URL(`dist/${entry}.js`, import.meta.url).href);
    const schemas = new URL("dist/schemas/", import.meta.url);
    writeSchemas(await built("entities/index"), schemas);
    writeJson(rulebookOf(await built("index")), new URL("dist/rulebook.json", import.meta.url));
    writeJson(rulebookSchema, new URL("rulebook.json", schemas));
  },
});

function writeJson(value: unknown, file: URL): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

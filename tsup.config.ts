import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { writeSchemas } from "./.ci/schemas/writeSchemas";

const publicEntries = [
  "src/index.ts",
  "src/size/index.ts",
  "src/population/index.ts",
  "src/digital/index.ts",
  "src/financing/index.ts",
  "src/identifiers/index.ts",
  "src/entities/index.ts",
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
    await writeRulebook();
    writeSchemas(
      await import(new URL("dist/entities/index.js", import.meta.url).href),
      new URL("dist/schemas/", import.meta.url),
    );
  },
});

/** The law data as JSON, from the constants that were just built. */
async function writeRulebook(): Promise<void> {
  const built = new URL("dist/index.js", import.meta.url).href;
  const { bpsWorkers, edition, programmes, regulations, statuteSizes, ...data } = await import(built);
  const rulebook = {
    edition,
    regulations,
    sizes: [statuteSizes, bpsWorkers],
    targets: [data.goDigital2024, data.gernasBbi2023, data.gernasBbi2024],
    onboarding: data.onboardingDefinitions,
    programmes,
    terms: data.programmeTerms,
  };
  await writeFile(new URL("dist/rulebook.json", import.meta.url), `${JSON.stringify(rulebook, null, 2)}\n`);
}

import { writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

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

// One output per source file, so that a consumer of one function pays for one function (CONTRIBUTING, "Bundle").
export default defineConfig({
  entry: ["src/**/*.ts"],
  outDir: "dist",
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  clean: true,
  dts: { entry: publicEntries },
  onSuccess: writeRulebook,
});

/** The law data as JSON, from the constants that were just built. */
async function writeRulebook(): Promise<void> {
  const built = new URL("dist/index.js", import.meta.url).href;
  const { bpsWorkers, edition, goDigital2024, programmes, regulations, statuteSizes } = await import(built);
  const rulebook = { edition, regulations, sizes: [statuteSizes, bpsWorkers], targets: [goDigital2024], programmes };
  await writeFile(new URL("dist/rulebook.json", import.meta.url), `${JSON.stringify(rulebook, null, 2)}\n`);
}

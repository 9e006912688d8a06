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
});

import { defineConfig } from "vitest/config";
import base from "./vitest.config";

// One project for all: what is counted is what the tests reach together.
const { projects, ...test } = base.test ?? {};

export default defineConfig({
  ...base,
  test: {
    ...test,
    include: ["test/**/*.test.ts"],
    // These call much that the others do not: what they alone reach does not count.
    exclude: ["**/node_modules/**", "test/{docs,package,fuzz,api}/**", "test/law/mutants.test.ts"],
    coverage: {
      provider: "v8" as const,
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "text"],
      reportsDirectory: "coverage",
      thresholds: { 100: true },
    },
  },
});

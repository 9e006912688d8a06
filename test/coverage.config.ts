import { mergeConfig } from "vitest/config";
import base from "./vitest.config";

export default mergeConfig(base, {
  test: {
    typecheck: { enabled: false },
    // These call much that the others do not: what they alone reach does not count.
    exclude: ["{test,docs/web/test}/{docs,package,fuzz,site,api}/**", "test/law/mutants.test.ts"],
    coverage: {
      provider: "v8" as const,
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "text"],
      reportsDirectory: "coverage",
      thresholds: { 100: true },
    },
  },
});

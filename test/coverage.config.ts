import { mergeConfig } from "vitest/config";
import base from "./vitest.config";

/** What is reached by now; the goal is all of the first five rooms and 98 of 100 elsewhere. It may only be raised. */
const reached = {
  "src/core/**": { lines: 100, branches: 100 },
  "src/law/**": { lines: 100, branches: 100 },
  "src/criteria/**": { lines: 100, branches: 100 },
  "src/size/**": { lines: 100, branches: 100 },
  "src/financing/**": { lines: 100, branches: 100 },
  "src/digital/**": { lines: 100, branches: 100 },
  "src/entities/**": { lines: 100, branches: 100 },
  "src/identifiers/**": { lines: 100, branches: 100 },
  "src/population/**": { lines: 100, branches: 100 },
  "src/sql/**": { lines: 100, branches: 100 },
  "src/messages/**": { lines: 100, branches: 100 },
};

export default mergeConfig(base, {
  test: {
    typecheck: { enabled: false },
    exclude: ["test/{docs,package,fuzz,site,api}/**", "test/law/mutants.test.ts"],
    coverage: {
      provider: "v8" as const,
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "text"],
      reportsDirectory: "coverage",
      thresholds: { lines: 99, branches: 97, ...reached },
    },
  },
});

import { mergeConfig } from "vitest/config";
import base from "./vitest.config";

const all = { lines: 100, branches: 100 };

export default mergeConfig(base, {
  test: {
    typecheck: { enabled: false },
    exclude: ["test/{docs,package,fuzz}/**"],
    coverage: {
      provider: "v8" as const,
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "text"],
      reportsDirectory: "coverage",
      thresholds: {
        lines: 98,
        branches: 98,
        "src/{core,law,criteria,size,financing}/**": all,
      },
    },
  },
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Where the tests of a project lie; what is in none of the others is in `unit`. */
const others = {
  law: ["test/law/**/*.test.ts"],
  package: ["test/package/*.test.ts"],
  docs: ["test/docs/**/*.test.ts"],
  sql: ["test/sql/**/*.test.ts"],
  site: ["docs/web/test/**/*.test.ts"],
  api: ["test/api/**/*.test.ts"],
  runners: ["test/package/runners/*.test.ts"],
  consumers: ["test/package/consumers/*.test.ts"],
};
const projectOf = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude: ["**/node_modules/**", ...exclude] },
});

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    setupFiles: ["test/setup.ts"],
    // Every core: by default one is left idle, and a machine of two has no other.
    maxWorkers: "100%",
    // Pure functions need no process of their own a file.
    isolate: false,
    testTimeout: 60_000,
    projects: [
      projectOf("unit", ["test/**/*.test.ts"], Object.values(others).flat()),
      ...Object.entries(others).map(([name, include]) => projectOf(name, include)),
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"] },
        },
      },
    ],
  },
});

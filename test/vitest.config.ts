import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["{test,docs/web/test}/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
    // Every core: by default one is left idle, and a machine of two has no other.
    maxWorkers: "100%",
    // Pure functions need no process of their own a file.
    isolate: false,
    testTimeout: 60_000,
  },
});

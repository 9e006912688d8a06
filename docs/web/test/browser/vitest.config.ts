import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The site in a real browser: npm run docs first, then npm run test:site. The files are not named as those of npm test.
export default defineConfig({
  root: fileURLToPath(new URL("../../../..", import.meta.url)),
  test: {
    include: ["docs/web/test/browser/*.site.ts"],
    setupFiles: ["test/setup.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

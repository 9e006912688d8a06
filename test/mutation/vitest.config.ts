import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const rooms = (process.env.ROOMS ?? "*").split(",");

// Without the tests that read the source, the build or the documents: they see the instrumented text, not the behaviour.
export default defineConfig({
  plugins: [
    {
      name: "processes",
      // The time zone of a process can be set, that of a thread cannot; Stryker asks for threads.
      configureVitest: ({ project }) => {
        project.config.pool = "forks";
      },
    },
  ],
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: rooms.map((room) => `test/${room}/**/*.test.ts`),
    exclude: [
      "test/{docs,package,quality}/**",
      "test/law/{lint,mutants,rulebook,edition}.test.ts",
      "test/entities/jsonSchema.test.ts",
    ],
    setupFiles: ["test/setup.ts"],
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
  },
});

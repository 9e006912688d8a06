import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { root } from "../../house/sourceFiles";
import { budgets } from "../budgets";
import { freshProject } from "../freshProject";
import { run } from "../packed";

const { folder, write } = freshProject();
afterAll(() => rmSync(folder, { recursive: true }));
for (const [name, [text]] of Object.entries(budgets)) write(`${name}.entry.js`, text);
const printed = run(process.execPath, [`${root}test/package/consumers/bundlers.mjs`, folder]);
const sizes: Record<string, number> = JSON.parse(printed);

it.each(
  ["rollup", "vite", "webpack"].flatMap((bundler) =>
    Object.entries(budgets).map(([name, [, ceiling]]) => [bundler, name, ceiling] as const),
  ),
)("%s keeps the ceiling of esbuild, and what is asked of it: %s", (bundler, name, ceiling) => {
  const bytes = sizes[`${bundler} ${name}`];
  console.log(`${bytes} of ${ceiling} bytes: ${bundler}, ${name}`);
  expect(bytes).toBeLessThanOrEqual(ceiling);
  expect(bytes).toBeGreaterThan(0.9 * ceiling);
});

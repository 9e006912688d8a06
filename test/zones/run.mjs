// Runs all tests under several time zones of the process and compares what each test came to. npm run build first.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zones } from "./zones.mjs";

/** What `npm test` runs, but for types, which know no zone. */
const projects = ["unit", "law", "package", "docs"];
const folder = mkdtempSync(join(tmpdir(), "zones-"));
const results = zones.map((zone) => {
  const file = join(folder, `${zone.replace("/", "-")}.json`);
  const how = ["--config", "test/vitest.config.ts", ...projects.map((name) => `--project=${name}`)];
  const reporter = ["--reporter=json", `--outputFile=${file}`];
  const command = ["vitest", "run", ...how, ...reporter, ...process.argv.slice(2)];
  // Twenty cases of each property are the same twenty in every zone.
  spawnSync("npx", command, {
    env: { ...process.env, TZ: zone, FC_RUNS: "20" },
    stdio: "ignore",
    shell: process.platform === "win32",
  });
  const { testResults } = JSON.parse(readFileSync(file, "utf8"));
  // By its place in its file: names hold days as the zone of the process writes them.
  const told = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }, n) => ({ place: `${name} ${n}: ${status}`, fullName, status })),
  );
  const failed = told.filter(({ status }) => status !== "passed");
  console.log(`${zone}: ${told.length} tests, ${failed.length} not passed`);
  for (const { fullName, status } of failed) console.log(`  ${status}: ${fullName}`);
  return {
    told: told
      .map(({ place }) => place)
      .sort()
      .join("\n"),
    failed,
  };
});
const same = results.every(({ told }) => told === results[0].told);
console.log(same ? "The results are the same." : "The results differ.");
process.exit(same && results.every(({ failed }) => failed.length === 0) ? 0 : 1);

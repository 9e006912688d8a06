// npm run test:engines: the comparison of test/sql on 200,000 rows, and on ClickHouse in the process (chdb).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const run = (command, args, cwd) =>
  spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, SQL_ROWS: process.env.SQL_ROWS ?? "200000" },
  }).status ?? 1;

console.log("Installing chdb into test/engines (some 600 MB)");
if (run("npm", ["install", "--no-audit", "--no-fund"], folder) !== 0)
  console.log("SKIPPED: chdb could not be installed");
console.log("SKIPPED: a PostgreSQL server and ClickHouse shards are not started by this script yet");
process.exitCode = run("npx", ["vitest", "run", "--config", "test/engines/vitest.config.ts"], `${folder}../..`);

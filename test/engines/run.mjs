// npm run test:engines: every rule for 200,000 rows on DuckDB, PGlite, chdb (installed here only, some 600 MB), a PostgreSQL
// server and two ClickHouse servers, where these are installed. Without a network, chdb is skipped and said to be.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const run = (command, args, cwd) =>
  spawnSync(command, args, { cwd, stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;

console.log("Installing chdb into test/engines");
// Not `npm ci`: it refuses a lock without the builds for platforms that the registry does not hold.
if (run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"], folder) !== 0)
  console.log("chdb could not be installed");
process.exitCode = run("npx", ["vitest", "run", "--config", "test/engines/vitest.config.ts"], `${folder}../..`);

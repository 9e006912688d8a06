// Calls every public function a million times, or as often as is asked, or a part of them: node test/fuzz/run.mjs 100000 1/4
import { spawnSync } from "node:child_process";

const [runs = "1000000", part = "1/1"] = process.argv.slice(2);
const command = [
  "vitest",
  "run",
  "--config",
  "test/vitest.config.ts",
  "--reporter=verbose",
  "--testTimeout=0",
  "test/fuzz",
];
const env = {
  ...process.env,
  FUZZ_RUNS: runs,
  FUZZ_PART: part,
  FC_SEED: process.env.FC_SEED ?? String(Date.now() % 2 ** 31),
};
console.log(`${runs} calls of each function, seed ${env.FC_SEED}`);
const { status } = spawnSync("npx", command, { stdio: "inherit", env, shell: process.platform === "win32" });
process.exit(status ?? 1);

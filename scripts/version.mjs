// Makes a version: `changeset version`, then the same number into the lock file and the edition that answers name.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
execFileSync(process.execPath, [`${root}node_modules/@changesets/cli/bin.js`, "version"], {
  cwd: root,
  stdio: "inherit",
});

const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

const lock = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8"));
lock.version = version;
lock.packages[""].version = version;
writeFileSync(`${root}package-lock.json`, `${JSON.stringify(lock, null, 2)}\n`);

const edition = readFileSync(`${root}src/law/edition.ts`, "utf8");
const changed = edition.replace(/(export const edition = )"[^"]*"/, `$1"${version}"`);
if (!changed.includes(`edition = "${version}"`)) throw new Error("src/law/edition.ts holds no edition to replace");
writeFileSync(`${root}src/law/edition.ts`, changed);

// Prints the bill of materials of what runs in production, as CycloneDX, by the lock.
// npm leaves out what a development dependency needs as well, so that it is asked about a tree without those.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, root), "utf8"));
const manifest = read("package.json");
const lock = read("package-lock.json");
delete manifest.devDependencies;
delete lock.packages[""].devDependencies;
for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
  if (dev || devOptional) delete lock.packages[path];
}

const temporary = mkdtempSync(join(tmpdir(), "umkm-sbom-"));
try {
  // npm names the bill after the folder.
  const folder = join(temporary, manifest.name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  const options = { cwd: folder, shell: process.platform === "win32", stdio: ["ignore", "inherit", "inherit"] };
  execFileSync("npm", ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"], options);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./shell.mjs";

/** Copy the files that git tracks, as they stand in the work tree, into a repository of their own. */
export async function copyTracked(root, to) {
  const names = (await run("git", ["ls-files", "-z"], { cwd: root })).split("\0").filter(Boolean);
  for (const name of names) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(root, name), join(to, name));
  }
  const git = (...args) =>
    run("git", ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@example.org", ...args], { cwd: to });
  await git("init", "--quiet", "--initial-branch", "main");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "Rehearsal");
  return names.length;
}

/** Add a changeset and make a version of what waits. */
export async function makeVersion(checkout) {
  writeFileSync(join(checkout, ".changeset/rehearsal.md"), '---\n"umkm": patch\n---\n\nRehearse a release.\n');
  await run("npm", ["run", "version-packages"], { cwd: checkout });
  const { version } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  const changelog = readFileSync(join(checkout, "CHANGELOG.md"), "utf8");
  if (!changelog.includes(`## ${version}\n`) || !changelog.includes("Rehearse a release.")) {
    throw new Error("the changelog does not tell of the version");
  }
  return version;
}

/** One hash over the names and the bytes of all files of a folder. */
export function hashOf(folder) {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash
      .update(`${path.slice(folder.length)}\0`)
      .update(readFileSync(path))
      .update("\0");
  }
  return { files: files.length, hash: hash.digest("hex") };
}

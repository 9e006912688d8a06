import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../house/sourceFiles";

/** Run a command from the development dependencies, or npm, in a folder; a failure throws with what it printed. */
export function run(command: string, args: readonly string[], cwd = root): string {
  const path = `${root}node_modules/.bin:${process.env.PATH}`;
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe", env: { ...process.env, PATH: path } });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}

/** Pack what `npm run build` made, as it would be published. */
export function pack(): { tarball: string; files: string[]; folder: string } {
  if (!existsSync(`${root}dist/index.js`)) throw new Error("dist is missing: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "umkm-package-"));
  const [packed] = JSON.parse(run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder]));
  return {
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }: { path: string }) => path),
    folder,
  };
}

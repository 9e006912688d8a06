import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Write a declaration and its map for each source file into `build/declarations`; types are checked elsewhere. */
export async function emitDeclarations(): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]);
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout);
  }
}

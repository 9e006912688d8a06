import { readFileSync } from "node:fs";
import { root } from "./sourceFiles";

const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { exports: Record<string, unknown> };

/** The names that a user imports, each with its source file from the root of the repository. */
export const publicEntries: readonly { readonly name: string; readonly source: string }[] = Object.keys(exports)
  .filter((subpath) => !subpath.endsWith(".json"))
  .map((subpath) => subpath.slice(2))
  .map((room) =>
    room ? { name: `umkm/${room}`, source: `src/${room}/index.ts` } : { name: "umkm", source: "src/index.ts" },
  );

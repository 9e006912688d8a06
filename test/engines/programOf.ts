import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Skipped } from "./skipped";

/** Find a program of a server, on the path or where Debian keeps it. */
export function programOf(name: string): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : [];
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", ...versions];
  const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (found === undefined)
    throw new Skipped(`${name} is not installed (the Debian packages are postgresql and clickhouse-server)`);
  return found;
}

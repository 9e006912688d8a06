import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../house/sourceFiles";
import { pack, run } from "./packed";

/** A project in a fresh folder that has the packed package, what runs with it, and further packages by the folder they are in. */
export function freshProject(others: Readonly<Record<string, readonly string[]>> = {}) {
  const { tarball, folder } = pack();
  const at = (name: string) => join(folder, name);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  mkdirSync(at("node_modules/umkm"), { recursive: true });
  run("tar", ["-xzf", tarball, "-C", at("node_modules/umkm"), "--strip-components=1"]);
  const all = { ...others, [root]: ["zod", "date-fns", "decimal.js", ...(others[root] ?? [])] };
  for (const [from, names] of Object.entries(all)) {
    for (const name of names) {
      mkdirSync(dirname(at(`node_modules/${name}`)), { recursive: true });
      symlinkSync(`${from}node_modules/${name}`, at(`node_modules/${name}`), "junction");
    }
  }
  write("package.json", '{ "private": true }');
  return { tarball, folder, at, write };
}

import { rulebookOf } from "../../scripts/rulebook/rulebookOf";
import * as umkm from "../../src/index";

/** Plain data that a test may change. */
export type Data = null | boolean | number | string | Data[] | { [name: string]: Data };

/** The rulebook of the sources, as a file of its own would be read. */
export function readEdition(): Record<string, Data> {
  return JSON.parse(JSON.stringify(rulebookOf(umkm)));
}

/** An edition of which a test has changed something, found by names and positions. */
export function changed(steps: readonly (string | number)[], change: (parent: Data, last: string | number) => void) {
  const edition = readEdition();
  let parent: Data = edition;
  for (const step of steps.slice(0, -1)) parent = (parent as Record<string | number, Data>)[step] as Data;
  change(parent, steps.at(-1) ?? "");
  return edition;
}

/** Replace a value. */
export const to = (value: Data) => (parent: Data, last: string | number) => {
  (parent as Record<string | number, Data>)[last] = value;
};

/** Every value that holds no other, by names and positions. */
export function leavesOf(value: Data, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, [...path, at]));
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...path, name]));
}

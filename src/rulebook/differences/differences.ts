import { isPlain } from "../../core/plain/isPlain";
import type { Json } from "../rulebookComparison";
import { canonical } from "./canonical";
import { entryName } from "./entryName";
import { isRow } from "./isRow";

/** Two values that differ, or one that only one side has. */
export interface Difference {
  readonly path: readonly string[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** The name of the list that holds the value as an entry; `undefined` for a property. */
  readonly list: string | undefined;
}

type Named = ReadonlyMap<string, Json>;

// These are compared as wholes: a part of a condition says nothing without the rest.
const wholes: readonly string[] = ["when", "bars", "cite"];

/** The smallest differences between two values, each with its path. */
export function differences(before: Json | undefined, after: Json | undefined, path: readonly string[]): Difference[] {
  const name = path.at(-1) ?? "";
  const whole = wholes.includes(name);
  if (!whole && isPlain(before) && isPlain(after)) {
    return pairs(new Map(Object.entries(before)), new Map(Object.entries(after))).flatMap(([key, one, other]) =>
      differences(one, other, [...path, key]),
    );
  }
  const [ones, others] = [namedEntries(name, before), namedEntries(name, after)];
  if (whole || !ones || !others) return differ(before, after, name) ? [{ path, before, after, list: undefined }] : [];
  const entries = pairs(ones, others).flatMap(([key, one, other]): Difference[] => {
    if (one !== undefined && other !== undefined) return differences(one, other, [...path, key]);
    return [{ path: [...path, key], before: one, after: other, list: name }];
  });
  return [...entries, ...orderDifference(ones, others, path)];
}

/**
 * The entries of a list by name, in order; undefined counts as an empty list. Entries with the same name are numbered.
 */
function namedEntries(list: string, value: Json | undefined): Named | undefined {
  if (value === undefined) return new Map();
  if (!Array.isArray(value)) return undefined;
  const named = new Map<string, Json>();
  for (const entry of value as readonly Json[]) {
    const name = list === "notCovered" && typeof entry === "string" ? entry : entryName(entry);
    if (name === undefined) return undefined;
    let key = name;
    for (let number = 2; named.has(key); number++) key = `${name} #${number}`;
    named.set(key, entry);
  }
  return named;
}

/** The change of order, if any. Rows are read from the top, so another order means something else. */
function orderDifference(ones: Named, others: Named, path: readonly string[]): Difference[] {
  const before = [...ones.keys()].filter((key) => isRow(ones.get(key)) && others.has(key));
  const after = [...others.keys()].filter((key) => isRow(others.get(key)) && ones.has(key));
  return differ(before, after, "order") ? [{ path: [...path, "order"], before, after, list: undefined }] : [];
}

function pairs(ones: Named, others: Named): [key: string, one: Json | undefined, other: Json | undefined][] {
  const keys = [...new Set([...ones.keys(), ...others.keys()])].sort();
  return keys.map((key) => [key, ones.get(key), others.get(key)]);
}

function differ(before: Json | undefined, after: Json | undefined, name: string): boolean {
  // The classes of a size regime ascend.
  const ordered = name === "classes" || name === "order";
  return canonical(before, ordered) !== canonical(after, ordered);
}

import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import { isPlain } from "../../core/plain/isPlain";
import type { Json } from "../rulebookComparison";

const lists = ["regulations", "sizes", "programmes"];
const deepest = 64;

/** Return a parsed `rulebook.json` of any edition after checking its form, and that it is plain data throughout. */
export function readRulebook(input: unknown, path: ErrorPath): Readonly<Record<string, Json>> {
  const rulebook = jsonOf(input, path, 0) as Readonly<Record<string, Json>>;
  if (!isPlain(rulebook)) throw new UmkmError("invalid-rule", path, "a parsed rulebook.json");
  const { edition } = rulebook;
  if (typeof edition !== "string" || edition === "") {
    throw new UmkmError("invalid-rule", [...path, "edition"], "the edition of a rulebook");
  }
  for (const name of lists) {
    if (!Array.isArray(rulebook[name])) throw new UmkmError("invalid-rule", [...path, name], "a list");
  }
  return rulebook;
}

function jsonOf(value: unknown, path: ErrorPath, depth: number): Json {
  if (depth > deepest) throw new UmkmError("invalid-rule", path, `at most ${deepest} levels`);
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (Number.isFinite(value)) return value as number;
  if (Array.isArray(value)) return Array.from(value, (item, at) => jsonOf(item, [...path, at], depth + 1));
  if (!isPlain(value)) throw new UmkmError("invalid-rule", path, "plain data, as JSON holds it");
  const entries = Object.entries(value).map(([name, item]) => [name, jsonOf(item, [...path, name], depth + 1)]);
  return Object.fromEntries(entries);
}

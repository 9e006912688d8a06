import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import type { SqlName } from "../columns/column";
import { type RawSql, rawMark } from "../rawSql";
import type { Dialect } from "./dialect";
import { quoted } from "./quoted";

/** A name in quotes, its parts joined by dots, or custom SQL. @throws UmkmError `invalid-option`. */
export function nameSql(name: unknown, dialect: Dialect, path: ErrorPath): string {
  if (typeof name === "object" && name && rawMark in name) return `(${(name as RawSql)[rawMark]})`;
  const parts: readonly unknown[] = Array.isArray(name) ? name : [name as SqlName];
  if (parts.length === 0) throw new UmkmError("invalid-option", path, "a name, or its parts");
  return Array.from(parts, (part) => partSql(part, dialect, path)).join(".");
}

function partSql(part: unknown, dialect: Dialect, path: ErrorPath): string {
  const { refused, longest = Number.POSITIVE_INFINITY } = dialect;
  if (typeof part !== "string" || part === "" || /[\0\p{Surrogate}]/u.test(part) || refused?.test(part)) {
    throw new UmkmError("invalid-option", path, "a name that the dialect can hold, its parts, or rawSql");
  }
  if (bytesOf(part) > longest) throw new UmkmError("invalid-option", path, `a name of at most ${longest} bytes`);
  return quoted(part, dialect, "name");
}

/** The length of a text in bytes of UTF-8. */
function bytesOf(text: string): number {
  return Array.from(text, (one) => {
    const code = one.codePointAt(0) as number;
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }).reduce((sum: number, bytes) => sum + bytes, 0);
}

import type { Dialect } from "./dialect";
import { quoted } from "./quoted";

/** An option, or a yes or no, as a literal. */
export function valueSql(value: string | boolean, dialect: Dialect): string {
  if (typeof value === "string") return quoted(value, dialect, "text");
  return value ? dialect.yes : dialect.no;
}

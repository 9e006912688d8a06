import type { Column } from "../columns/column";
import type { Dialect } from "./dialect";
import { fill } from "./fill";
import { quoted } from "./quoted";

/** Write a day so that it compares with a column. */
export function daySql(day: string, { isText }: Column, dialect: Dialect): string {
  const text = quoted(day, dialect, "text");
  return isText ? text : fill(dialect.day.literal, text);
}

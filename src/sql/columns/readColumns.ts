import { refuseUnknown } from "../../core/error/refuseUnknown";
import { UmkmError } from "../../core/error/UmkmError";
import type { FactDeclarations, FactKind } from "../../core/fact/fact";
import { readOption } from "../../core/fact/readOption";
import { rawMark } from "../rawSql";
import type { Dialect } from "../text/dialect";
import { fill } from "../text/fill";
import { nameSql } from "../text/nameSql";
import type { Column, Columns, SqlDateColumn } from "./column";

/** Read the columns of the facts. @throws UmkmError `unknown-fact`, `unknown-option`, `invalid-option`. */
export function readColumns(declared: FactDeclarations, columns: unknown, dialect: Dialect): Columns {
  refuseUnknown(columns, Object.keys(declared), "unknown-fact", ["columns"]);
  const given = Object.entries(columns as object).filter(([, column]) => column !== undefined);
  return new Map(given.map(([fact, column]) => [fact, readColumn(declared[fact] as FactKind, column, dialect, fact)]));
}

function readColumn(kind: FactKind, given: unknown, dialect: Dialect, fact: string): Column {
  const path = ["columns", fact];
  const isEntry = typeof given === "object" && given !== null && !Array.isArray(given) && !(rawMark in given);
  if (isEntry && kind !== "date") {
    throw new UmkmError("unknown-option", [...path, ...Object.keys(given).slice(0, 1)], "a column's name");
  }
  if (isEntry) refuseUnknown(given, ["column", "type"], "unknown-option", path);
  const { column, type } = (isEntry ? given : { column: given, type: "date" }) as SqlDateColumn;
  readOption(["date", "text"], type, [...path, "type"]);
  const sql = nameSql(column, dialect, isEntry ? [...path, "column"] : path);
  if (kind !== "date") return { kind, sql, isText: false };
  const isText = type === "text";
  return { kind, sql: fill(isText ? dialect.bytes : dialect.day.column, sql), isText };
}

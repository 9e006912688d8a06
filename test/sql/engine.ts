import type { SqlDialect } from "../../src/sql/text/dialect";
import { decimals, facts, type Row } from "./register";

/** An engine that holds the register in a table of that name. */
export interface Engine {
  readonly name: string;
  readonly dialect: SqlDialect;
  /** Run a query, and give its cells as text; `null` for NULL. */
  readonly query: (sql: string) => Promise<(string | null)[][]>;
  readonly close: () => Promise<void>;
  /** An engine so old that `NULL AND FALSE` is NULL there, and a truth not SQL's. */
  readonly lacksNull?: boolean;
}

/** The columns of the register by name and kind; days twice, as DATE and as text. */
export const columns: readonly (readonly [name: string, kind: "whole" | "decimal" | "date" | "text" | "truth"])[] = [
  ["id", "whole"],
  ...Object.entries(facts).flatMap(
    ([fact, kind]): (readonly [string, "whole" | "decimal" | "date" | "text" | "truth"])[] => {
      if (kind === "date") {
        return [
          [fact, "date"],
          [`${fact}_text`, "text"],
        ];
      }
      if (kind === "yes-no") return [[fact, "truth"]];
      return [[fact, typeof kind === "object" ? "text" : decimals.includes(fact) ? "decimal" : "whole"]];
    },
  ),
];

/** A row as a line of CSV, with `\N` for NULL. */
export function csvLine(row: Row, id: number): string {
  const cells = columns.map(([name]) => (name === "id" ? id : (row[name] ?? row[name.replace(/_text$/, "")] ?? "\\N")));
  return `${cells.join(",")}\n`;
}

/** The statement that makes the table of the register, in types of PostgreSQL and DuckDB. */
export function createTable(): string {
  const types = { whole: "BIGINT", decimal: "DECIMAL(18, 1)", date: "DATE", text: "VARCHAR", truth: "BOOLEAN" };
  return `CREATE TABLE register (${columns.map(([name, kind]) => `"${name}" ${types[kind]}`).join(", ")})`;
}

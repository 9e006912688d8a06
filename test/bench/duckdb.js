import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create(":memory:");
/** The connection that all benchmarks use, on one thread like everything else. */
export const connection = await instance.connect();
await connection.run("SET threads = 1");
let tables = 0;

/**
 * Put rows into a table of their own.
 *
 * @returns a function that makes of an expression what measures it (all rows, counted by answer) and what checks it.
 */
export async function duckdbTable(rows, columns) {
  const name = `rows${tables++}`;
  await connection.run(`CREATE TABLE ${name} (n INTEGER, ${columns})`);
  const types = columns.split(", ").map((column) => column.split(" "));
  const appender = await connection.createAppender(name);
  for (const [n, row] of rows.entries()) {
    appender.appendInteger(n);
    for (const [column, type] of types) appendCell(appender, type, row[column]);
    appender.endRow();
  }
  appender.closeSync();
  return (expression) => ({
    batch: () =>
      connection.run(`SELECT answer, count(*) FROM (SELECT ${expression} AS answer FROM ${name}) GROUP BY answer`),
    answers: async () => {
      const read = await connection.runAndReadAll(`SELECT ${expression} FROM ${name} ORDER BY n`);
      return read.getRows().map(([answer]) => answer);
    },
  });
}

function appendCell(appender, type, value) {
  if (type === "BIGINT") appender.appendBigInt(BigInt(value));
  else if (type === "INTEGER") appender.appendInteger(value);
  else if (type === "DATE") appender.appendDate({ days: value });
  else if (type === "BOOLEAN") appender.appendBoolean(value);
  else appender.appendVarchar(value);
}

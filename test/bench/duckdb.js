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

/** Compare two expressions over many rows, one after the other in turn: how long the second takes for each of the first. */
export async function sqlRatio(rows, byHand, generated, rounds) {
  await connection.run(`CREATE TABLE many AS SELECT
    (hash(n) % 1000) * 61000000 AS sales, (hash(n + 1) % 1000) * 12000000 AS capital,
    DATE '2010-01-01' + CAST(hash(n + 2) % 5000 AS INTEGER) AS day
    FROM range(${rows}) AS t(n)`);
  await connection.run("ALTER TABLE many ALTER sales TYPE BIGINT");
  await connection.run("ALTER TABLE many ALTER capital TYPE BIGINT");
  const differing = await connection.runAndReadAll(
    `SELECT count(*) FROM many WHERE (${byHand}) IS DISTINCT FROM (${generated})`,
  );
  if (differing.getRows()[0][0] !== 0n) throw new Error("the generated SQL answers otherwise");
  const best = { byHand: Number.POSITIVE_INFINITY, generated: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    for (const [name, expression] of Object.entries({ byHand, generated })) {
      const start = performance.now();
      await connection.run(`SELECT answer, count(*) FROM (SELECT ${expression} AS answer FROM many) GROUP BY answer`);
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  await connection.run("DROP TABLE many");
  return best;
}

import { PGlite } from "@electric-sql/pglite";
import { createTable, type Engine } from "./engine";

/** Open PostgreSQL in the process, with the register if there is one. */
export async function pglite(csv?: string): Promise<Engine> {
  const database = await PGlite.create();
  if (csv !== undefined) {
    await database.exec(createTable());
    await database.query("COPY register FROM '/dev/blob' WITH (FORMAT csv, NULL '\\N')", [], { blob: new Blob([csv]) });
  }
  return {
    name: "PostgreSQL (PGlite)",
    dialect: "postgresql",
    query: async (sql) => {
      const { rows } = await database.query<unknown[]>(sql, [], { rowMode: "array" });
      return rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
    },
    close: () => database.close(),
  };
}

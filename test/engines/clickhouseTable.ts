import { columns } from "../sql/engine";

/** The columns of the register in types of ClickHouse, each of which may hold NULL. */
export function clickhouseColumns(day: "Date" | "Date32"): string {
  const types = { whole: "Int64", decimal: "Decimal(18, 1)", date: day, text: "String", truth: "UInt8" };
  return columns.map(([column, kind]) => `\`${column}\` Nullable(${types[kind]})`).join(", ");
}

/** The lines of the register with truths as numbers. */
export function clickhouseLines(csv: string): readonly string[] {
  const truths = columns.flatMap(([, kind], at) => (kind === "truth" ? [at] : []));
  const numbers = new Map([
    ["true", "1"],
    ["false", "0"],
  ]);
  return csv
    .trimEnd()
    .split("\n")
    .map((line) => {
      const cells = line.split(",");
      for (const at of truths) cells[at] = numbers.get(cells[at] as string) ?? "\\N";
      return cells.join(",");
    });
}

/** Read an answer in the format TabSeparated. */
export function clickhouseCells(text: string): (string | null)[][] {
  const lines = text.trimEnd().split("\n");
  return lines.map((line) => line.split("\t").map((cell) => (cell === "\\N" ? null : cell)));
}

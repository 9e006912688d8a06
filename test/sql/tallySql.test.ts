import { describe, expect, it } from "vitest";
import { rawSql } from "../../src/sql/rawSql";
import { sizeConflictSql } from "../../src/sql/sizeConflictSql";
import { sizeSql } from "../../src/sql/sizeSql";
import { tallySql } from "../../src/sql/tallySql";
import { refusal } from "../core/refusal";

const size = { asOf: "2024-03-05", columns: { hasilPenjualanTahunan: "omzet" }, dialect: "bigquery" } as const;

/** The statement as its lines are written by hand. */
function byHand(keys: string, from: string): string {
  const inner = keys === "" ? "" : `${keys}, `;
  return [
    `SELECT ${inner}\`size\`, count(*) AS \`businesses\`, count(CASE WHEN \`conflict\` THEN 1 END) AS \`conflicts\`, count(CASE WHEN \`conflict\` IS NULL THEN 1 END) AS \`open_conflicts\``,
    "FROM (",
    `SELECT ${inner}${sizeSql(size)} AS \`size\`, ${sizeConflictSql(size)} AS \`conflict\``,
    `FROM ${from}`,
    ") AS `classified`",
    `GROUP BY ${inner}\`size\``,
  ].join("\n");
}

describe("a count of businesses by class", () => {
  it.each([
    ["of a table", { table: "usaha" }, "", "`usaha`"],
    ["of a table by its parts", { table: ["dinas", "usaha"] }, "", "`dinas`.`usaha`"],
    ["by columns", { table: "usaha", by: ["provinsi", "kota"] }, "`provinsi`, `kota`", "`usaha`"],
    ["by none", { table: "usaha", by: [] }, "", "`usaha`"],
    ["of SQL of one's own, as it is", { table: rawSql("usaha AS u") }, "", "usaha AS u"],
  ] as const)("%s", (_, given, keys, from) => {
    expect(tallySql({ ...size, ...given })).toBe(byHand(keys, from));
  });

  it.each([
    ["a column that is no list", { by: "provinsi" }, ["by"], "a list of columns"],
    ["a null for the columns", { by: null }, ["by"], "a list of columns"],
    ["a column that is no text", { by: ["provinsi", 7] }, ["by"], "a list of columns"],
    // biome-ignore lint/suspicious/noSparseArray: a hole is no column
    ["a hole among them", { by: ["provinsi", ,] }, ["by"], "a list of columns"],
    ["SQL of one's own among them", { by: [rawSql("a")] }, ["by"], "a list of columns"],
    ["a column twice", { by: ["Provinsi", "provinsi"] }, ["by"], "other names, each once"],
    ["a column of our name", { by: ["SIZE"] }, ["by"], "other names, each once"],
    ...["Businesses", "conflict", "Conflicts", "open_conflicts"].map(
      (name) => [`a column of our name ${name}`, { by: ["a", name] }, ["by"], "other names, each once"] as const,
    ),
    ["a column that cannot be", { by: ["provinsi", "a.b"] }, ["by", 1], "a name"],
    ["no table", { table: undefined }, ["table"], "a name"],
    ["a null for a table", { table: null }, ["table"], "a name"],
    ["a table that cannot be", { table: ["a", ""] }, ["table"], "a name"],
  ] as const)("refuses %s", (_, given, path, expected) => {
    const write = () => tallySql({ ...size, table: "usaha", ...given } as never);
    expect(write).toThrow(refusal("invalid-option", path));
    expect(write).toThrow(`expected ${expected}`);
  });

  it("refuses what sizeSql refuses, and no options", () => {
    expect(() => tallySql({ ...size, table: "usaha", per: "kota" } as never)).toThrow(
      refusal("unknown-option", ["per"]),
    );
    expect(() => tallySql(null as never)).toThrow(refusal("unknown-option", []));
  });
});

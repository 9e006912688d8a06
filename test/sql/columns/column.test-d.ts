import { test } from "vitest";
import { kemenkopukmIdea, kurMikro, statuteSizes } from "../../../src/index";
import { eligibilitySql, onboardedSql, rawSql, refusedSql, sizeSql, tallySql } from "../../../src/sql";

const to = { asOf: "2024-03-05", dialect: "duckdb" } as const;

test("a column is a name, its parts, or SQL of one's own", () => {
  sizeSql({ ...to, columns: { modalUsaha: "modal", tenagaKerja: ["usaha", "pekerja"], partOf: rawSql("induk") } });
  refusedSql(statuteSizes, { columns: { modalUsaha: "modal" }, dialect: "spark" });
  tallySql({ ...to, columns: { modalUsaha: "modal" }, table: ["a", "b"], by: ["provinsi"] });
  // @ts-expect-error an empty list names nothing
  sizeSql({ ...to, columns: { modalUsaha: [] } });
  // @ts-expect-error a number is no name
  sizeSql({ ...to, columns: { modalUsaha: 1 } });
  // @ts-expect-error only rawSql makes raw SQL
  sizeSql({ ...to, columns: { modalUsaha: { raw: "modal" } } });
});

test("a misspelt fact does not compile", () => {
  // @ts-expect-error no fact of sizes
  sizeSql({ ...to, columns: { modal: "modal" } });
  // @ts-expect-error no fact of the programme
  eligibilitySql(kurMikro, { ...to, columns: { plafond: "plafon" } });
  // @ts-expect-error no fact of channels
  onboardedSql(kemenkopukmIdea, { ...to, columns: { marketplace: "sejak" } });
});

test("only a day may be text", () => {
  sizeSql({ ...to, columns: { establishedOn: { column: "berdiri", type: "text" } } });
  // @ts-expect-error an amount has no type
  sizeSql({ ...to, columns: { modalUsaha: { column: "modal", type: "text" } } });
  // @ts-expect-error no such type
  sizeSql({ ...to, columns: { establishedOn: { column: "berdiri", type: "timestamp" } } });
});

test("a dialect is one of six", () => {
  // @ts-expect-error no such dialect
  sizeSql({ asOf: "2024-03-05", columns: {}, dialect: "mysql" });
});

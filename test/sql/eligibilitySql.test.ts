import { expect, it } from "vitest";
import { compileAssess } from "../../src/financing/compileAssess";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { kurKhusus } from "../../src/financing/kurKhusus";
import { eligibilitySql } from "../../src/sql/eligibilitySql";
import { refusal } from "../core/refusal";

const cite = [{ regulation: "pp-7-2021", at: "contoh" }] as const;
const graded = { cite, evidence: "law-text", checkedOn: "2024-01-01" } as const;
const criterion = { id: "paling-banyak", when: { fact: "plafon", atMost: 100 }, cite, evidence: "law-text" } as const;
const programmeOf = (rules: object) =>
  defineProgramme({
    id: "own",
    facts: { plafon: "rupiah" },
    periods: [{ from: "2024-01-01", ...graded, value: { notCovered: ["semua"], criteria: [], ...rules } as never }],
  });
const sqlOf = (rules: object) =>
  eligibilitySql(programmeOf(rules), {
    asOf: "2024-03-05",
    columns: { plafon: "a" },
    dialect: "duckdb",
    values: "trusted",
  });

it.each([
  ["no criterion was read", { unread: ["criteria"] }, null, "CAST(NULL AS BOOLEAN)"],
  ["none is asked", { unread: [] }, true, "(TRUE)"],
  ["one is asked", { criteria: [criterion] }, true, '("a" <= 100)'],
])("where %s, says what compileAssess says", (_, rules, truth, sql) => {
  expect(compileAssess(programmeOf(rules), { asOf: "2024-03-05" })({ plafon: 100 })).toBe(truth);
  expect(sqlOf(rules)).toBe(sql);
});

it("refuses what is no programme for single businesses", () => {
  const options = { asOf: "2024-03-05", columns: {}, dialect: "duckdb" } as const;
  expect(() => eligibilitySql(kurKhusus as never, options)).toThrow(refusal("invalid-rule", ["programme"]));
  expect(() => eligibilitySql(null as never, options)).toThrow(refusal("invalid-rule", ["programme"]));
});

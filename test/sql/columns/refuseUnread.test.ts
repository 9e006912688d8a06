import { describe, expect, it } from "vitest";
import { bpsECommerce, kemenkopukmIdea } from "../../../src/digital/onboarding/onboardingPractices";
import { defineProgramme } from "../../../src/financing/defineProgramme";
import { kurMikro } from "../../../src/financing/programmes/kur/mikro";
import { statuteSizes } from "../../../src/size/law/statute";
import { eligibilitySql } from "../../../src/sql/eligibilitySql";
import { onboardedSql } from "../../../src/sql/onboardedSql";
import { refusedSql } from "../../../src/sql/refusedSql";
import { sizeConflictSql } from "../../../src/sql/sizeConflictSql";
import { type SizeSqlOptions, sizeSql } from "../../../src/sql/sizeSql";
import { tallySql } from "../../../src/sql/tallySql";
import { refusal } from "../../core/refusal";

const to = { asOf: "2026-01-31", dialect: "duckdb" } as const;
type Options = SizeSqlOptions<never, never>;
const table = "usaha";
const graded = { cite: [{ regulation: "contoh", at: "Pasal 1" }], evidence: "unverified" } as const;
const programme = defineProgramme({
  id: "contoh",
  facts: { plafon: "rupiah", tenor: "count" },
  regulations: [{ id: "contoh", title: "Contoh" }],
  periods: [
    {
      from: "2020-01-01",
      checkedOn: "2024-01-01",
      ...graded,
      value: { notCovered: [], criteria: [{ id: "a", when: { fact: "plafon", atMost: 5 }, ...graded }] },
    },
  ],
});

describe("a mapped column that the rule of the day does not read is refused, unless it is named in ignore", () => {
  const sized = { modalUsaha: "modal", hasilPenjualanTahunan: "omzet", tenagaKerja: "pekerja" };
  const applicant = { plafon: "plafon", tenor: "tenor" };
  const channels = { marketplaceSince: "sejak", internetSalesSince: "jual" };
  it.each<[name: string, write: (options: object) => string, columns: object, unread: string]>([
    ["sizeSql", (own) => sizeSql({ ...to, ...own } as Options), sized, "tenagaKerja"],
    ["sizeConflictSql", (own) => sizeConflictSql({ ...to, ...own } as Options), sized, "tenagaKerja"],
    ["tallySql", (own) => tallySql({ ...to, table, ...own } as never), sized, "tenagaKerja"],
    ["eligibilitySql", (own) => eligibilitySql(programme, { ...to, ...own } as never), applicant, "tenor"],
    [
      "onboardedSql",
      (own) => onboardedSql(kemenkopukmIdea, { ...to, ...own } as never),
      channels,
      "internetSalesSince",
    ],
  ])("%s", (_, write, columns, unread) => {
    const reads = Object.fromEntries(Object.entries(columns).filter(([fact]) => fact !== unread));
    expect(() => write({ columns })).toThrow(refusal("unread-column", ["columns", unread]));
    const sql = write({ columns: reads });
    expect(write({ columns, ignore: [unread] })).toBe(sql);
    // What may go unread may also be read, or not be mapped.
    expect(write({ columns: reads, ignore: Object.keys(columns) })).toBe(sql);
  });

  it.each<[purpose: string, asOf: string, unread: string]>([
    ["registration", "2026-01-31", "hasilPenjualanTahunan"],
    ["registration", "2026-01-31", "establishedOn"],
    ["facilities", "2026-01-31", "foreignOwned"],
    ["facilities", "2026-01-31", "kekayaanBersih"],
    ["registration", "2021-03-03", "foreignOwned"],
    ["facilities", "2019-06-01", "modalUsaha"],
    ["facilities", "2019-06-01", "establishedOn"],
  ])("by purpose and day: %s on %s does not read %s", (purpose, asOf, unread) => {
    const write = () => sizeSql({ ...to, asOf, purpose, columns: { [unread]: "a" } } as Options);
    expect(write).toThrow(refusal("unread-column", ["columns", unread]));
  });

  it.each<[purpose: string, asOf: string, reads: string]>([
    ["registration", "2021-03-04", "foreignOwned"],
    ["registration", "2026-01-31", "foreignOwned"],
    ["registration", "2019-06-01", "hasilPenjualanTahunan"],
    ["facilities", "2026-01-31", "establishedOn"],
  ])("by purpose and day: %s on %s reads %s", (purpose, asOf, reads) => {
    expect(() => sizeSql({ ...to, asOf, purpose, columns: { [reads]: "a" } } as Options)).not.toThrow();
  });

  it("of a policy by one measure the others are read for their conflict, so that both take the same columns", () => {
    const options = { ...to, policy: { by: "modalUsaha" }, columns: { modalUsaha: "m", hasilPenjualanTahunan: "o" } };
    expect(() => [sizeSql(options as Options), sizeConflictSql(options as Options)]).not.toThrow();
  });

  it("of a last sale both days are read", () => {
    const columns = { internetSalesSince: "a", lastInternetSaleOn: "b" };
    expect(() => onboardedSql(bpsECommerce, { ...to, columns })).not.toThrow();
  });

  it("no column is refused on a day without a rule: that is the law's answer", () => {
    const columns = { modalUsaha: "m", kekayaanBersih: "k", tenagaKerja: "n" };
    expect(sizeSql({ ...to, asOf: "2020-12-01", columns })).toBe("CAST(NULL AS VARCHAR)");
    expect(sizeConflictSql({ ...to, asOf: "2020-12-01", columns })).toBe("CAST(NULL AS BOOLEAN)");
    expect(eligibilitySql(kurMikro, { ...to, asOf: "1999-01-01", columns: { plafon: "p" } })).toBe(
      "CAST(NULL AS BOOLEAN)",
    );
  });

  it("refusedSql looks at every mapped column", () => {
    const columns = { modalUsaha: "m", tenagaKerja: "n" };
    expect(refusedSql(statuteSizes, { columns, dialect: "duckdb" })).toContain('"n"');
  });

  it.each([
    ["tenagaKerja", "invalid-option", ["ignore"]],
    [null, null, []],
    [["pekerja"], "unknown-fact", ["ignore", 0]],
    [["tenagaKerja", 5], "unknown-fact", ["ignore", 1]],
    [["toString"], "unknown-fact", ["ignore", 0]],
  ] as const)("ignore is a list of declared facts: %j", (ignore, code, path) => {
    const write = () => sizeSql({ ...to, columns: { modalUsaha: "m" }, ignore } as unknown as Options);
    if (code === null) expect(write).not.toThrow();
    else expect(write).toThrow(refusal(code, path));
  });
});

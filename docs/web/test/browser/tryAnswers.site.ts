import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kurMikro } from "../../../../src/financing/programmes/kur/mikro";
import { sizeFacts } from "../../../../src/size/types/regime";
import { eligibilitySql } from "../../../../src/sql/eligibilitySql";
import { sizeSql } from "../../../../src/sql/sizeSql";
import { sqlDialects } from "../../../../src/sql/text/dialect";
import { root } from "../../../../test/house/sourceFiles";
import { duckdb } from "../../../../test/sql/duckdb";
import type { Engine } from "../../../../test/sql/engine";
import { tryPage } from "./tryPage";

const { page, open, text, lines, headline, focused } = tryPage();

const mikro = "lang=en&ask=financing&programme=kur-mikro";

describe("the terms of a programme (test/cases/kur-mikro.md)", () => {
  it.each([
    [0, "6%", "Pasal 22", "secondary sources"],
    [1, "7%", "Pasal 22", "secondary sources"],
    [2, "8%", "Pasal 22", "secondary sources"],
    [3, "9%", "Pasal 22", "secondary sources"],
    [4, "none, since the rule allows no such credit", "Pasal 24 ayat (4)", "a single source, with a note"],
  ])("a rice farmer who had %d KUR mikro before is told of %s (Permenko 1/2023 %s)", async (count, rate, at, grade) => {
    await open(`${mikro}&asOf=2025-12-31&f.sector=pertanian&f.kurMikroCount=${count}`);
    const told = (await lines("#terms")).filter((line) => line.startsWith("effective rate"));
    const cite = `[${at} Permenko Perekonomian Nomor 1 Tahun 2023, ${grade}]`;
    expect(told).toEqual([`effective rate a year: ${rate} ${cite}`]);
  });

  it("states the limits of the plafon, the tenors and the documents", async () => {
    await open(`${mikro}&asOf=2025-12-31&f.plafon=50000001`);
    const told = await lines("#terms");
    expect(told.join("\n")).toMatch(/^lower limit of the plafon: plafon more than Rp10,000,000 .*Pasal 35/m);
    expect(told.join("\n")).toMatch(/^upper limit of the plafon: plafon at most Rp100,000,000 .*Pasal 35/m);
    expect(told.join("\n")).toMatch(/^tenor for working capital: at most 36 months/m);
    expect(told.join("\n")).toMatch(/^tenor for investment: at most 60 months/m);
    expect(await text("#terms")).toContain("Documents owed: NPWP");
    await page().locator("#plafon").fill("50000000");
    expect(await text("#terms")).toContain("Not owed: NPWP");
  });

  it("asks for what only they read, and is settled by the answer (akad of 2026 in Aceh)", async () => {
    await open("lang=en&ask=financing&programme=kur-khusus&asOf=2026-02-01&members=1");
    expect((await lines("#terms")).join("\n")).toMatch(/^effective rate a year: not settled, \(0%/m);
    const question = page().locator("#terms .go", { hasText: "Is the business in Aceh" });
    await question.click();
    expect(await focused()).toBe("m1-disasterProvince");
    expect(await page().locator("fieldset fieldset legend").textContent()).toBe("Only for the terms");
    await page().locator("#m1-disasterProvince").selectOption("aceh");
    expect((await lines("#terms")).join("\n")).toMatch(
      /^effective rate a year: 0% from 1 January 2026, 3% from 1 January 2027, 6% from 1 January 2028 /m,
    );
    await page().locator("#m1-disasterProvince").selectOption("lainnya");
    expect((await lines("#terms")).join("\n")).toMatch(/^effective rate a year: 6% /m);
    expect(await question.count()).toBe(0);
  });

  it("says once what holds for each member, and of each what differs: an NPWP above Rp50 million", async () => {
    const members = "members=3&m1.plafon=50000000&m2.plafon=50000001&m3.plafon=50000001";
    await open(`lang=en&ask=financing&programme=kur-khusus&asOf=2025-10-01&${members}`);
    expect(await page().locator("#terms h4").allTextContents()).toEqual([
      "Each member",
      "Member 1",
      "Member 2 and Member 3",
    ]);
    const told = (await text("#terms")) ?? "";
    expect(told.match(/effective rate a year: 6%/g)).toHaveLength(1);
    const [, first, others] = told.split(/Member 1(?=addi|Doc|sub|inter)|Member 2 and Member 3/);
    expect(first).toContain("Not owed: NPWP");
    expect(others).toMatch(/Documents owed: NPWP/);
  });

  it("leads to the button that adds a member while there is none, and says where no terms were read", async () => {
    await open("lang=en&ask=financing&programme=kur-khusus&asOf=2026-02-01");
    await page().locator("#terms .go").first().click();
    expect(await focused()).toBe("add-member");
    await page().locator("#programme").selectOption("umi");
    expect(await text("#terms")).toContain("No terms were read.");
    await page().locator("#ask").selectOption("size");
    expect(await page().locator("#terms").count()).toBe(0);
  });
});

describe("what could be done", () => {
  it("waits six months from 6 September 2023, and asks for no more than Rp100 million (Permenko 1/2023)", async () => {
    await open(`${mikro}&asOf=2024-03-05&f.plafon=100000001&f.kurMikroOutstanding=0&f.businessStartedOn=2023-09-06`);
    const told = (await lines("#ways")).join("\n");
    expect(told).toMatch(/^upper limit of the plafon: .*plafon at most Rp100,000,000/m);
    expect(told).toMatch(/^age of the business: wait until 6 March 2024/m);
    await page().locator("#plafon").fill("100000000");
    await page().locator("#businessStartedOn").fill("2023-09-05");
    expect(await headline()).toContain("not settled");
    expect(await page().locator("#ways").count()).toBe(0);
  });

  it("names the member of a cluster, and its own limit (Permenko 12/2025 Pasal 35 ayat (2))", async () => {
    const members = "f.hasMitraUsaha=no&members=2&m1.plafon=500000000&m2.plafon=500000001";
    await open(`lang=id&ask=financing&programme=kur-khusus&asOf=2025-09-01&${members}`);
    expect(await lines("#ways")).toEqual([
      "mitra usaha: lengkapi yang belum ada (kelompok punya mitra usaha)",
      "Anggota 2, batas plafon tiap anggota: ajukan atau atur ulang (plafon paling banyak Rp500.000.000)",
    ]);
  });
});

it("the code that the page shows gives the answers that it shows", async () => {
  await open(`${mikro}&asOf=2024-03-05&f.plafon=100000001&f.businessStartedOn=2023-09-06`);
  const code = (await text("#code")) ?? "";
  const entry = pathToFileURL(`${root}docs/web/built/library.js`).href;
  const last = code.split("\n").slice(-3);
  const script = code.replace('"umkm"', JSON.stringify(entry)).replace(last.join("\n"), "");
  const calls = last.map((call) => call.replace(/;$/, "")).join(", ");
  const module = `data:text/javascript,${encodeURIComponent(`${script}export const answers = [${calls}];`)}`;
  const { answers } = (await import(/* @vite-ignore */ module)) as { answers: { kind: string; status: string }[] };
  expect(answers.map(({ kind, status }) => [kind, status])).toEqual([
    ["eligibility", "ineligible"],
    ["remedies", "ineligible"],
    ["terms", "found"],
  ]);
});

describe("the SQL that the page shows", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await duckdb();
  });
  afterAll(() => engine.close());
  const every = (facts: object) => {
    const ignore = Object.keys(facts) as never[];
    return { columns: Object.fromEntries(ignore.map((fact) => [fact, fact])), ignore };
  };
  const size = "lang=en&ask=size&asOf=2026-03-05";

  it("is what the library writes, in every dialect, of size and of a programme", async () => {
    await open(size);
    const options = await page().locator("#dialect option").allTextContents();
    expect(options).toEqual([...sqlDialects]);
    const columns = every(sizeFacts);
    const seen = new Set<string | null>();
    for (const dialect of sqlDialects) {
      await page().locator("#dialect").selectOption(dialect);
      expect(await text("#sql"), dialect).toBe(sizeSql({ asOf: "2026-03-05", dialect, ...columns }));
      seen.add(await text("#sql"));
    }
    expect(seen.size).toBeGreaterThan(3);
    await page().locator("#ask").selectOption("financing");
    for (const dialect of sqlDialects) {
      await page().locator("#dialect").selectOption(dialect);
      const written = eligibilitySql(kurMikro, { asOf: "2026-03-05", dialect, ...every(kurMikro.facts) });
      expect(await text("#sql"), dialect).toBe(written);
    }
  });

  it("follows the day, the purpose and the policy", async () => {
    await open(size);
    const columns = every(sizeFacts);
    const dialect = "duckdb";
    const now = await text("#sql");
    await page().locator("#policy").selectOption("both");
    const both = await text("#sql");
    expect(both).toBe(sizeSql({ asOf: "2026-03-05", policy: "both", dialect, ...columns }));
    await page().locator("#purpose").selectOption("registration");
    const registration = await text("#sql");
    expect(registration).toBe(
      sizeSql({ asOf: "2026-03-05", policy: "both", purpose: "registration", dialect, ...columns }),
    );
    await page().locator("#asOf").fill("2020-11-01");
    const before = await text("#sql");
    // UU 20/2008 Pasal 6: a usaha mikro has sales of at most 300 million rupiah a year.
    expect([before, now].map((sql) => /<= 300000000\b/.test(sql ?? ""))).toEqual([true, false]);
    expect(new Set([now, both, registration, before]).size).toBe(4);
  });

  it("is run by DuckDB: a bakery of 2015 with sales of 3 billion rupiah is kecil (PP 7/2021 Pasal 35)", async () => {
    await open(size);
    const row = `SELECT 3000000000 AS "hasilPenjualanTahunan", DATE '2015-06-01' AS "establishedOn", NULL::BIGINT AS "modalUsaha",
      NULL::BIGINT AS "kekayaanBersih", NULL::BIGINT AS "tenagaKerja", NULL::VARCHAR AS "partOf", NULL::BOOLEAN AS "foreignOwned"`;
    expect(await engine.query(`SELECT ${await text("#sql")} FROM (${row})`)).toEqual([["kecil"]]);
  });

  it("is none for the members of a cluster, and the page says why", async () => {
    await open("lang=en&ask=financing&programme=kur-khusus&asOf=2026-03-05");
    expect(await page().locator("#sql").count()).toBe(0);
    expect(await page().locator("#detail > p").last().textContent()).toContain("members of a cluster are many rows");
  });
});

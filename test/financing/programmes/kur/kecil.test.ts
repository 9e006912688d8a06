import { describe, expect, it } from "vitest";
import { assess } from "../../../../src/financing/assess";
import { kurKecil, kurKecilTerms } from "../../../../src/financing/programmes/kur/kecil";
import { kurMikro } from "../../../../src/financing/programmes/kur/mikro";
import { termsOf } from "../../../../src/financing/termsOf";
import { type Applicant, idsOf, pedagang } from "../../cases";
import { describeGolden } from "../../golden";

describeGolden(kurKecil, kurKecilTerms);

// Pasal 44: from 6 %, or a point above the last rate of KUR mikro; a point more for each akad; at most 9 %. A fifth akad of
// more than 100 million would exceed the 500 million of Pasal 43 ayat (3) huruf b.
const climbs = [5, 6, 7, 8, 9].flatMap((before) => [0, 1, 2, 3, 4].map((akad) => ({ before, akad })));

it.each(climbs)("in trade in 2026, climbs from $before % after $akad akad of KUR kecil", ({ before, akad }) => {
  const mikro =
    before === 5 ? { kurMikroCount: 0 } : { kurMikroCount: 1, lastKurMikroRate: `${before}-persen` as "6-persen" };
  const facts = {
    sector: "perdagangan",
    provenExport: false,
    disasterProvince: "lainnya",
    kurKecilCount: akad,
    ...mikro,
  } as const;
  const outcome = termsOf(kurKecilTerms, facts, { asOf: "2026-02-01" });
  const expected = akad === 4 ? { status: "none" } : { status: "known", value: Math.min(9, before + 1 + akad) / 100 };
  expect(outcome.status === "found" && outcome.terms.rate).toMatchObject(expected);
});

// KMK 317/2023: what the debtor pays and the state adds is 11.5 % of every KUR kecil.
it.each([0, 1, 2, 3])("in 2023, debtor and state pay 11.5 % together after %i akad", (kurKecilCount) => {
  const outcome = termsOf(kurKecilTerms, { kurMikroCount: 0, kurKecilCount }, { asOf: "2023-06-01" });
  if (outcome.status !== "found") throw new Error("expected terms");
  const values = [outcome.terms.rate, outcome.terms.subsidy].map((term) => term?.status === "known" && term.value);
  expect(Number(values[0]) + Number(values[1])).toBeCloseTo(0.115, 10);
});

const everyPeriod = ["2022-06-01", "2023-06-01", "2025-10-01", "2026-02-01"];
const found = (facts: Applicant, asOf: string) => {
  const outcome = assess(kurKecil, { ...pedagang, plafon: 200_000_000, ...facts }, { asOf });
  if (outcome.status === "no-rule") throw new Error("expected a rule");
  return outcome;
};
const failing = (facts: Applicant, asOf: string) => idsOf(found(facts, asOf).reasons, false);
const openOf = (facts: Applicant, asOf: string) => {
  const { status, open } = found(facts, asOf);
  return [status, ...open.map(({ id, why }) => `${id} ${why}`)];
};

it("names what it presumes of the text of 2026, and then rests on nothing better than unverified", () => {
  const outcome = found({}, "2026-02-01");
  expect([outcome.status, outcome.presumed]).toEqual([
    "presumably-eligible",
    [
      "usaha-produktif-layak",
      "bukan-asn-tni-polri",
      "kredit-komersial",
      "kredit-program-lain",
      "kur-di-penyalur-lain",
      "kredit-bersamaan",
      "sikp",
    ],
  ]);
  expect(outcome.basis.evidence).toBe("unverified");
});

/** One who had one KUR kecil before of so much. */
const hadKecil = (kurKecilAccumulated: number) => ({ hadKur: true, kurKecilCount: 1, kurKecilAccumulated });
const runs = { creditRunning: true, otherCreditRunning: false, runningCreditCurrent: true };

describe("mistakes seen elsewhere", () => {
  it("15: KUR 2026 is not 6 % and unlimited for all", () => {
    const trader = { ...pedagang, plafon: 200_000_000, ...hadKecil(400_000_000) };
    const rates = [trader, { ...trader, provenExport: true }].map((facts) => {
      const outcome = termsOf(kurKecilTerms, facts, { asOf: "2026-02-01" });
      return outcome.status === "found" && outcome.terms.rate;
    });
    expect(rates).toMatchObject([
      { status: "known", value: 0.07 },
      { status: "known", value: 0.06 },
    ]);
    expect(failing(hadKecil(400_000_000), "2026-02-01")).toEqual(["akumulasi-500-juta"]);
    expect(failing({ ...hadKecil(400_000_000), provenExport: true }, "2026-02-01")).toEqual([]);
  });

  it.each(everyPeriod)("17: kecil begins above 100 million, not above 50, on %s", (asOf) => {
    expect(failing({ plafon: 50_000_001 }, asOf)).toEqual(["plafon-di-atas-100-juta"]);
    expect(failing({ plafon: 100_000_001 }, asOf)).toEqual([]);
  });

  it.each(["2022-06-01", "2023-06-01", "2025-10-01"])(
    "18, 36: civil servants are barred, retired ones not, on %s",
    (asOf) => {
      expect(found({ occupation: "tni" }, asOf).status).toBe("ineligible");
      expect(failing({ occupation: "tni" }, asOf)).toEqual(["bukan-asn-tni-polri"]);
      expect(failing({ occupation: "pra-pensiun" }, asOf)).toEqual([]);
    },
  );

  it.each(everyPeriod)("19: 100 million is mikro and not kecil, 500 million is still kecil, on %s", (asOf) => {
    const bars = [100_000_000, 100_000_001, 500_000_000, 500_000_001].map((plafon) =>
      [kurMikro, kurKecil].map(
        (programme) => assess(programme, { ...pedagang, plafon }, { asOf }).status === "ineligible",
      ),
    );
    expect(bars).toEqual([
      [false, true],
      [true, false],
      [true, false],
      [true, true],
    ]);
  });

  it.each(["2023-06-01", "2025-10-01", "2026-02-01"])(
    "22: outstanding is not accumulation: what was repaid still adds up, on %s",
    (asOf) => {
      const repaid = { kurMikroOutstanding: 0, ...hadKecil(300_000_000) };
      expect(failing(repaid, asOf)).toEqual([]);
      expect(failing({ ...repaid, kurKecilAccumulated: 300_000_001 }, asOf)).toEqual(["akumulasi-500-juta"]);
    },
  );

  it.each(["2023-06-01", "2025-10-01", "2026-02-01"])(
    "23: every KUR kecil is above 50 and above 100 million, so NPWP and BPJS are owed, on %s",
    (asOf) => {
      const without = { plafon: 100_000_001, hasNpwp: false, hasBpjsKetenagakerjaan: false };
      expect(failing(without, asOf)).toEqual(["npwp", "bpjs-ketenagakerjaan"]);
    },
  );

  it("25, 58, 59: the limit of KUR 2026 is 4.8 billion of turnover, not a class of PP 7/2021", () => {
    expect(failing({ hasilPenjualanTahunan: 15_000_000_000 }, "2026-02-01")).toEqual([
      "omzet-paling-banyak-4-8-miliar",
    ]);
    expect(found({ size: "menengah" }, "2026-02-01").status).toBe("presumably-eligible");
    expect(found({ size: "menengah", hasilPenjualanTahunan: 4_800_000_001 }, "2026-02-01").status).toBe("ineligible");
  });

  it("34: relief is not for everybody in the three provinces, and stands in neither Permenko", () => {
    const facts = { sector: "industri", disasterProvince: "aceh", affectedByDisaster: true } as const;
    const outcome = termsOf(kurKecilTerms, facts, { asOf: "2026-02-01" });
    const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
    expect(rate?.reasons[0]?.cite.map(({ regulation }) => regulation)).toEqual([
      "menko-2025-12-16",
      "menko-2026-01-09",
    ]);
    const spared = termsOf(kurKecilTerms, { ...facts, affectedByDisaster: false }, { asOf: "2026-02-01" });
    expect(spared.status === "found" && spared.terms.rate).toMatchObject({ status: "known", value: 0.06 });
  });

  it.each(["2022-06-01", "2022-12-31"])("37: 3 %% ends with 2022, not with the tenor: an akad of %s", (asOf) => {
    const outcome = termsOf(kurKecilTerms, {}, { asOf });
    expect(outcome.status === "found" && outcome.terms.rate).toMatchObject({
      value: [
        { from: "2022-01-01", rate: 0.03 },
        { from: "2023-01-01", rate: 0.06 },
      ],
    });
  });

  it("40: a rule that was not read is neither none nor the rule in force", () => {
    expect(found({}, "2022-06-01").status).toBe("unknown");
    expect(openOf({ occupation: "asn" }, "2026-06-01")).toEqual(["unknown", "bukan-asn-tni-polri presumed"]);
    expect(openOf({ hadKur: true, kurAtOtherLender: true, ...runs }, "2026-06-01")).toEqual([
      "unknown",
      "kur-di-penyalur-lain presumed",
    ]);
  });

  it("41, 42: Pasal 38A may lift the age, commercial credit and the number, and not the other lender", () => {
    const asOf = "2025-08-08";
    expect(openOf({ businessStartedOn: asOf }, asOf)).toEqual(["unknown", "usia-usaha-6-bulan liftable"]);
    expect(openOf({ hadCommercialCredit: true, hadOtherCommercialCredit: true }, asOf)).toEqual([
      "unknown",
      "kredit-komersial liftable",
    ]);
    expect(openOf({ ...hadKecil(300_000_000), kurKecilCount: 2 }, asOf)).toEqual([
      "unknown",
      "batas-penerimaan liftable",
    ]);
    expect(failing({ programmeCredit: "berjalan", ...runs }, asOf)).toEqual(["kredit-program-lain"]);
    expect(failing({ hadKur: true, kurAtOtherLender: true, ...runs }, asOf)).toEqual(["kur-di-penyalur-lain"]);
    expect(found({ businessStartedOn: "2025-08-07" }, "2025-08-07").status).toBe("ineligible");
  });

  it("57: from 2025-08-08 the accumulation does not bar a sugar-cane farmer", () => {
    const farmer = { sector: "perkebunan", sugarCaneFarmer: true, ...hadKecil(300_000_001) } as const;
    expect(found(farmer, "2025-08-07").status).toBe("ineligible");
    expect(openOf(farmer, "2025-08-08")).toEqual(["unknown", "akumulasi-500-juta-tebu liftable"]);
    expect(found(farmer, "2026-01-13").status).toBe("presumably-eligible");
    const other = found({ ...farmer, sugarCaneFarmer: null }, "2025-08-08");
    expect([other.status, other.missing.map(({ fact }) => fact)]).toEqual(["unknown", ["sugarCaneFarmer"]]);
  });
});

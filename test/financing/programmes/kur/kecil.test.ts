import { describe, expect, it } from "vitest";
import { assess } from "../../../../src/financing/assess";
import { kurKecil, kurKecilTerms } from "../../../../src/financing/programmes/kur/kecil";
import { kurMikro } from "../../../../src/financing/programmes/kur/mikro";
import { termsOf } from "../../../../src/financing/termsOf";
import { type Applicant, idsOf, pedagang } from "../../cases";
import { describeGolden } from "../../golden";

describeGolden(kurKecil, kurKecilTerms);

// Pasal 44: from 6 %, or a point above the last rate of KUR mikro; a point more for each akad; at most 9 %.
const climbs = [5, 6, 7, 8, 9].flatMap((before) => [0, 1, 2, 3, 4].map((akad) => [before, akad] as const));

it.each(climbs)("in trade in 2026, climbs from %i %% after %i akad of KUR kecil", (before, akad) => {
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
  const value = Math.min(9, before + 1 + akad) / 100;
  expect(outcome.status === "found" && outcome.terms.rate).toMatchObject({ status: "known", value });
});

const everyPeriod = ["2022-06-01", "2023-06-01", "2025-10-01", "2026-02-01"];
const failing = (facts: Applicant, asOf: string) => {
  const outcome = assess(kurKecil, { ...pedagang, plafon: 200_000_000, ...facts }, { asOf });
  return outcome.status === "no-rule" ? null : idsOf(outcome.reasons, false);
};

describe("mistakes seen elsewhere", () => {
  it("15: KUR 2026 is not 6 % and unlimited for all", () => {
    const trader = { ...pedagang, plafon: 200_000_000, kurKecilCount: 1, kurKecilAccumulated: 400_000_000 };
    const rates = [trader, { ...trader, provenExport: true }].map((facts) => {
      const outcome = termsOf(kurKecilTerms, facts, { asOf: "2026-02-01" });
      return outcome.status === "found" && outcome.terms.rate;
    });
    expect(rates).toMatchObject([
      { status: "known", value: 0.07 },
      { status: "known", value: 0.06 },
    ]);
    expect(failing({ kurKecilAccumulated: 400_000_000 }, "2026-02-01")).toEqual(["akumulasi-500-juta"]);
    expect(failing({ kurKecilAccumulated: 400_000_000, provenExport: true }, "2026-02-01")).toEqual([]);
  });

  it.each(everyPeriod)("17: kecil begins above 100 million, not above 50, on %s", (asOf) => {
    expect(failing({ plafon: 50_000_001 }, asOf)).toEqual(["plafon-di-atas-100-juta"]);
    expect(failing({ plafon: 100_000_001 }, asOf)).toEqual([]);
  });

  it.each(["2023-06-01", "2025-10-01"])("18: civil servants may not take KUR, retired ones may, on %s", (asOf) => {
    expect(failing({ occupation: "tni" }, asOf)).toEqual(["bukan-asn-tni-polri"]);
    expect(failing({ occupation: "pra-pensiun" }, asOf)).toEqual([]);
  });

  it.each(everyPeriod)("19: 100 million is mikro and not kecil, 500 million is still kecil, on %s", (asOf) => {
    const statuses = [100_000_000, 100_000_001, 500_000_000, 500_000_001].map((plafon) =>
      [kurMikro, kurKecil].map((programme) => assess(programme, { ...pedagang, plafon }, { asOf }).status),
    );
    expect(statuses).toEqual([
      ["eligible", "ineligible"],
      ["ineligible", "eligible"],
      ["ineligible", "eligible"],
      ["ineligible", "ineligible"],
    ]);
  });

  it.each(["2023-06-01", "2025-10-01", "2026-02-01"])(
    "22: outstanding is not accumulation: what was repaid still adds up, on %s",
    (asOf) => {
      const repaid = { kurMikroOutstanding: 0, kurKecilAccumulated: 300_000_000 };
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

  it("25: the limit of KUR 2026 is 4.8 billion of sales, not the 15 billion of PP 7/2021", () => {
    expect(failing({ hasilPenjualanTahunan: 15_000_000_000 }, "2026-02-01")).toEqual([
      "omzet-paling-banyak-4-8-miliar",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { assess } from "../../../../src/financing/assess";
import { kurMikro } from "../../../../src/financing/programmes/kur/mikro";
import { kurSuperMikro, kurSuperMikroTerms } from "../../../../src/financing/programmes/kur/superMikro";
import { termsOf } from "../../../../src/financing/termsOf";
import { type Applicant, idsOf, pedagang } from "../../cases";
import { describeGolden } from "../../golden";

describeGolden(kurSuperMikro, kurSuperMikroTerms);

const everyPeriod = ["2022-06-01", "2023-06-01", "2025-10-01", "2026-02-01"];
const failing = (facts: Applicant, asOf: string) => {
  const outcome = assess(kurSuperMikro, { ...pedagang, plafon: 10_000_000, ...facts }, { asOf });
  return outcome.status === "no-rule" ? null : idsOf(outcome.reasons, false);
};

// Semantics, "Financing": a plafon of 0 is an amount, and no text gives a least one.
it.each(everyPeriod)("a plafon of 0 meets the limit on %s", (asOf) => {
  expect(failing({ plafon: 0 }, asOf)).toEqual([]);
});

describe("mistakes seen elsewhere", () => {
  it.each(["2023-06-01", "2025-10-01"])("15, 21: super mikro has one rate and no ladder, on %s", (asOf) => {
    const outcome = termsOf(kurSuperMikroTerms, { kurMikroCount: 3 }, { asOf });
    expect(outcome.status === "found" && outcome.terms.rate).toMatchObject({ status: "known", value: 0.03 });
  });

  it.each(["2023-06-01", "2025-10-01"])("18: civil servants may not take KUR, retired ones may, on %s", (asOf) => {
    expect(failing({ occupation: "polri" }, asOf)).toEqual(["bukan-asn-tni-polri"]);
    expect(failing({ occupation: "pensiunan" }, asOf)).toEqual([]);
  });

  it.each(everyPeriod)("19: 10 million is super mikro, a rupiah more is mikro and not super mikro, on %s", (asOf) => {
    const statuses = [10_000_000, 10_000_001].map((plafon) =>
      [kurSuperMikro, kurMikro].map((programme) => assess(programme, { ...pedagang, plafon }, { asOf }).status),
    );
    expect(statuses).toEqual([
      ["eligible", "ineligible"],
      ["ineligible", "eligible"],
    ]);
  });

  it.each(everyPeriod)("23: no NPWP and no BPJS are asked of at most 10 million, on %s", (asOf) => {
    expect(failing({ hasNpwp: false, hasBpjsKetenagakerjaan: false }, asOf)).toEqual([]);
  });

  it("25: the limit of KUR 2026 is 4.8 billion of sales, not the 2 billion that make a usaha mikro", () => {
    expect(failing({ hasilPenjualanTahunan: 4_800_000_000 }, "2026-02-01")).toEqual([]);
    expect(failing({ hasilPenjualanTahunan: 4_800_000_001 }, "2026-02-01")).toEqual(["omzet-paling-banyak-4-8-miliar"]);
  });
});

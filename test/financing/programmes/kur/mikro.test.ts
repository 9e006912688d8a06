import { describe, expect, it } from "vitest";
import { assess } from "../../../../src/financing/assess";
import { kurMikro, kurMikroTerms } from "../../../../src/financing/programmes/kur/mikro";
import { termsOf } from "../../../../src/financing/termsOf";
import { type Applicant, idsOf, pedagang } from "../../cases";
import { describeGolden } from "../../golden";

describeGolden(kurMikro, kurMikroTerms);

const statusOf = (facts: Applicant, asOf: string) => assess(kurMikro, { ...pedagang, ...facts }, { asOf }).status;
const rateOf = (facts: Applicant, asOf: string) => {
  const outcome = termsOf(kurMikroTerms, { ...pedagang, ...facts }, { asOf });
  return outcome.status === "found" && outcome.terms.rate;
};

describe("mistakes seen elsewhere", () => {
  it("15: KUR 2026 is not 6 % and unlimited for all", () => {
    expect(rateOf({ kurMikroCount: 1 }, "2026-02-01")).toMatchObject({ status: "known", value: 0.07 });
    expect(statusOf({ kurMikroCount: 2 }, "2026-02-01")).toBe("ineligible");
    expect(statusOf({ kurMikroCount: 9, provenExport: true }, "2026-02-01")).toBe("eligible");
    expect(statusOf({ kurMikroCount: 9, sector: "pertanian" }, "2026-02-01")).toBe("eligible");
  });

  it.each(["2022-06-01", "2023-06-01", "2025-10-01", "2026-02-01"])(
    "17: 50,000,001 to 100 million is mikro, not kecil, on %s",
    (asOf) => {
      expect(statusOf({ plafon: 50_000_001 }, asOf)).toBe("eligible");
      expect(statusOf({ plafon: 100_000_000 }, asOf)).toBe("eligible");
    },
  );

  it("18: civil servants may not take KUR, retired ones may", () => {
    expect(statusOf({ occupation: "asn" }, "2023-06-01")).toBe("ineligible");
    expect(statusOf({ occupation: "pensiunan" }, "2023-06-01")).toBe("eligible");
  });

  it.each(["2022-06-01", "2023-06-01", "2025-10-01", "2026-02-01"])(
    "19: 10 million is super mikro, a rupiah more is mikro, 100 million still is, on %s",
    (asOf) => {
      const statuses = [10_000_000, 10_000_001, 100_000_000, 100_000_001].map((plafon) => statusOf({ plafon }, asOf));
      expect(statuses).toEqual(["ineligible", "eligible", "eligible", "ineligible"]);
    },
  );

  it.each(["2023-06-01", "2025-10-01"])("21: four accesses are for four sectors only, on %s", (asOf) => {
    const sectors = [
      "pertanian",
      "perkebunan",
      "perikanan",
      "peternakan",
      "industri",
      "jasa",
      "produksi-lain",
    ] as const;
    const allowed = sectors.filter((sector) => statusOf({ sector, kurMikroCount: 3 }, asOf) === "eligible");
    expect(allowed).toEqual(sectors.slice(0, 4));
  });

  it("22: outstanding is not accumulation: what was repaid does not count", () => {
    const farmer = { sector: "pertanian", kurMikroCount: 3, plafon: 100_000_000 } as const;
    expect(statusOf({ ...farmer, kurMikroOutstanding: 0 }, "2023-06-01")).toBe("eligible");
    expect(statusOf({ ...farmer, kurMikroOutstanding: 1 }, "2023-06-01")).toBe("ineligible");
  });

  it.each(["2023-06-01", "2025-10-01", "2026-02-01"])("23: an NPWP above 50 million, not from it, on %s", (asOf) => {
    expect(statusOf({ hasNpwp: false, plafon: 50_000_000 }, asOf)).toBe("eligible");
    expect(statusOf({ hasNpwp: false, plafon: 50_000_001 }, asOf)).toBe("ineligible");
  });

  it("25: the limit of KUR 2026 is 4.8 billion of sales, not the 15 billion of PP 7/2021", () => {
    const outcome = assess(kurMikro, { ...pedagang, hasilPenjualanTahunan: 15_000_000_000 }, { asOf: "2026-02-01" });
    expect(outcome.status !== "no-rule" && idsOf(outcome.reasons, false)).toEqual(["omzet-paling-banyak-4-8-miliar"]);
  });

  it("12: a fact that is left out is no 0 and no no", () => {
    for (const name of Object.keys(pedagang) as (keyof Applicant)[]) {
      for (const asOf of ["2022-06-01", "2023-06-01", "2025-10-01", "2026-02-01"]) {
        expect(["eligible", "unknown"], `${name} on ${asOf}`).toContain(statusOf({ [name]: undefined }, asOf));
      }
    }
  });
});

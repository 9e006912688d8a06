import { describe, expect, it } from "vitest";
import type { FactsOf } from "../../../../src/core/fact/fact";
import { assess } from "../../../../src/financing/assess";
import { kurPmi, kurPmiTerms } from "../../../../src/financing/programmes/kur/pmi";
import { termsOf } from "../../../../src/financing/termsOf";
import type { PmiFacts } from "../../../../src/vocabulary/pmiFacts";
import { calonPekerja } from "../../cases";
import { describeGolden } from "../../golden";

describeGolden(kurPmi, kurPmiTerms);

const everyPeriod = ["2022-06-01", "2023-06-01", "2025-10-01", "2026-02-01"];
const found = (facts: FactsOf<PmiFacts>, asOf: string) => {
  const outcome = assess(kurPmi, { ...calonPekerja, ...facts }, { asOf });
  if (outcome.status === "no-rule") throw new Error("expected a rule");
  return outcome;
};
const openOf = (facts: FactsOf<PmiFacts>, asOf: string) => {
  const { status, open } = found(facts, asOf);
  return [status, ...open.map(({ id, why }) => `${id} ${why}`)];
};

it("asks nothing of a business, and says of other programmes' credit that it is not asked", () => {
  const asked = ["businessStartedOn", "hasNib", "hasBusinessLetter", "hasilPenjualanTahunan", "size"];
  for (const asOf of everyPeriod) {
    const { reasons, basis } = found({}, asOf);
    expect(reasons.flatMap(({ facts }) => facts).filter((fact) => asked.includes(fact))).toEqual([]);
    const period = kurPmi.periods.find(({ from }) => from === basis.from);
    expect(period?.value.notAsked?.map(({ id }) => id)).toContain("kredit-program-lain");
  }
});

it("answers a candidate with the grade of what was read", () => {
  expect(found({}, "2023-06-01")).toMatchObject({ status: "eligible", basis: { evidence: "single-source" } });
  expect(found({}, "2026-02-01")).toMatchObject({
    status: "presumably-eligible",
    presumed: [
      "kredit-komersial",
      "kur-di-penyalur-lain",
      "kredit-bersamaan",
      "perjanjian-penempatan",
      "perjanjian-kerja",
      "terdaftar-sisko-p2mi",
      "nik",
      "sikp",
    ],
    basis: { evidence: "unverified" },
  });
});

describe("mistakes seen elsewhere", () => {
  it.each(everyPeriod)("17: the limit is 100 million, not 25, on %s", (asOf) => {
    const bars = [25_000_001, 100_000_000, 100_000_001].map(
      (plafon) => found({ plafon }, asOf).status === "ineligible",
    );
    expect(bars).toEqual([false, false, true]);
  });

  it.each(everyPeriod.slice(1))("23: an NPWP above 50 million, not from it, on %s", (asOf) => {
    const bars = [50_000_000, 50_000_001].map(
      (plafon) => found({ plafon, hasNpwp: false }, asOf).status === "ineligible",
    );
    expect(bars).toEqual([false, true]);
  });

  it("34: relief is for those hit, stands in neither Permenko, and is unverified for KUR penempatan PMI", () => {
    const hit = { disasterProvince: "sumatera-utara", affectedByDisaster: true } as const;
    const outcome = termsOf(kurPmiTerms, hit, { asOf: "2026-02-01" });
    const [reason] = (outcome.status === "found" && outcome.terms.rate?.reasons) || [];
    expect(reason?.evidence).toBe("unverified");
    expect(reason?.cite.map(({ regulation }) => regulation)).toEqual(["menko-2025-12-16", "menko-2026-01-09"]);
    const spared = termsOf(kurPmiTerms, { ...hit, affectedByDisaster: false }, { asOf: "2026-02-01" });
    expect(spared.status === "found" && spared.terms.rate).toMatchObject({ status: "known", value: 0.06 });
  });

  it("40: a rule that was not read is neither none nor the rule in force", () => {
    expect(found({}, "2022-06-01").status).toBe("unknown");
    expect(openOf({ hasPlacementAgreement: false }, "2026-02-01")).toEqual([
      "unknown",
      "perjanjian-penempatan presumed",
    ]);
    expect(found({ hasPlacementAgreement: false }, "2025-10-01").status).toBe("ineligible");
  });

  it("42: Pasal 38A lifts nothing of KUR penempatan PMI", () => {
    const facts = { hadCommercialCredit: true, hadOtherCommercialCredit: true } as const;
    expect(found(facts, "2025-08-08").status).toBe("ineligible");
    for (const { value } of kurPmi.periods) {
      expect(value.criteria.map(({ standing }) => standing)).not.toContain("liftable");
    }
  });

  it("45: what was received of the subsidy goes back from 2026 on", () => {
    const sanction = ["2026-01-12", "2026-01-13"].map((asOf) => {
      const outcome = termsOf(kurPmiTerms, {}, { asOf });
      return outcome.status === "found" && outcome.terms.collateralSanction;
    });
    expect(sanction).toMatchObject([{ value: "subsidy-lost" }, { value: "subsidy-returned" }]);
  });

  it("56: a migrant worker who is not a candidate is not refused outright in 2025 and 2026", () => {
    const worker = { pmiStatus: "pmi" } as const;
    expect(found(worker, "2025-08-07").status).toBe("ineligible");
    expect(openOf(worker, "2025-08-08")).toEqual(["unknown", "calon-pmi in-part"]);
    expect(openOf(worker, "2026-02-02")).toEqual(["unknown", "calon-pmi in-part"]);
    expect(found({ pmiStatus: "bukan" }, "2026-02-02").status).toBe("ineligible");
  });
});

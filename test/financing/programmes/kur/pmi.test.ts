import { describe, expect, it } from "vitest";
import { assess } from "../../../../src/financing/assess";
import { kurPmi, kurPmiTerms } from "../../../../src/financing/programmes/kur/pmi";
import { calonPekerja } from "../../cases";
import { describeGolden } from "../../golden";

describeGolden(kurPmi, kurPmiTerms);

const everyPeriod = ["2022-06-01", "2023-06-01", "2025-10-01", "2026-02-01"];

describe("mistakes seen elsewhere", () => {
  it.each(everyPeriod)("17: the limit is 100 million, not 25, on %s", (asOf) => {
    const statuses = [25_000_001, 100_000_000, 100_000_001].map(
      (plafon) => assess(kurPmi, { ...calonPekerja, plafon }, { asOf }).status,
    );
    expect(statuses).toEqual(["eligible", "eligible", "ineligible"]);
  });

  it.each(everyPeriod.slice(1))("23: an NPWP above 50 million, not from it, on %s", (asOf) => {
    const statuses = [50_000_000, 50_000_001].map(
      (plafon) => assess(kurPmi, { ...calonPekerja, plafon, hasNpwp: false }, { asOf }).status,
    );
    expect(statuses).toEqual(["eligible", "ineligible"]);
  });
});

import { describe, expect, it } from "vitest";
import { assess } from "../../../../src/financing/assess";
import { kurMikro } from "../../../../src/financing/programmes/kur/mikro";
import { kurSuperMikro, kurSuperMikroTerms } from "../../../../src/financing/programmes/kur/superMikro";
import { termsOf } from "../../../../src/financing/termsOf";
import { type Applicant, idsOf, pedagang } from "../../cases";
import { describeGolden } from "../../golden";

describeGolden(kurSuperMikro, kurSuperMikroTerms);

const everyText = ["2022-06-01", "2023-06-01", "2025-10-01", "2026-02-01"];
const found = (facts: Applicant, asOf: string) => {
  const outcome = assess(kurSuperMikro, { ...pedagang, plafon: 10_000_000, ...facts }, { asOf });
  if (outcome.status === "no-rule") throw new Error("expected a rule");
  return outcome;
};
const failing = (facts: Applicant, asOf: string) => idsOf(found(facts, asOf).reasons, false);
const openOf = (facts: Applicant, asOf: string) => {
  const { status, open } = found(facts, asOf);
  return [status, ...open.map(({ id, why }) => `${id} ${why}`)];
};
const termsOn = (asOf: string, facts: Applicant = {}) => {
  const outcome = termsOf(kurSuperMikroTerms, facts, { asOf });
  if (outcome.status !== "found") throw new Error("expected terms");
  return outcome.terms;
};

// kur.md, super mikro 2022: what nobody read leaves every answer open, whatever else is known.
it("names what was not read of the text of 2022", () => {
  const unread = [
    "belum-pernah-kur",
    "kredit-komersial",
    "kredit-program-lain",
    "kur-di-penyalur-lain",
    "kredit-bersamaan",
    "npwp",
    "sikp",
  ];
  expect(openOf({}, "2022-06-01")).toEqual(["unknown", ...unread.map((id) => `${id} unread`)]);
});

// kur.md, super mikro 2026: seven rules presumed.
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

// KMK 317/2023: what the debtor pays and the state adds is 18 %.
it("in 2023, debtor and state pay 18 % together", () => {
  const { rate, subsidy } = termsOn("2023-06-01");
  const values = [rate, subsidy].map((term) => (term?.status === "known" ? Number(term.value) : Number.NaN));
  expect(Number(values[0]) + Number(values[1])).toBeCloseTo(0.18, 10);
});

describe("mistakes seen elsewhere", () => {
  it.each(["2023-06-01", "2025-10-01", "2026-02-01"])("15, 21: one rate in any sector and no ladder, on %s", (asOf) => {
    const facts = { sector: "industri", kurMikroCount: 3, affectedByDisaster: false } as const;
    expect(termsOn(asOf, facts).rate).toMatchObject({ status: "known", value: 0.03 });
  });

  it.each(everyText)("16: flat is not the only method, on %s", (asOf) => {
    expect(termsOn(asOf).method).toMatchObject({ value: ["effective", "equivalent-flat", "equivalent-annuity"] });
  });

  it.each(["2022-06-01", "2023-06-01", "2025-10-01"])(
    "18, 36: civil servants are barred, retired ones not, on %s",
    (asOf) => {
      expect(found({ occupation: "polri" }, asOf).status).toBe("ineligible");
      expect(failing({ occupation: "polri" }, asOf)).toEqual(["bukan-asn-tni-polri"]);
      expect(failing({ occupation: "pensiunan" }, asOf)).toEqual([]);
    },
  );

  it.each(everyText)("19: 10 million is super mikro, a rupiah more is mikro and not super mikro, on %s", (asOf) => {
    const bars = [10_000_000, 10_000_001].map((plafon) =>
      [kurSuperMikro, kurMikro].map(
        (programme) => assess(programme, { ...pedagang, plafon }, { asOf }).status === "ineligible",
      ),
    );
    expect(bars).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it.each(everyText)("23, 51: no NPWP and no BPJS are asked of at most 10 million, on %s", (asOf) => {
    expect(failing({ hasNpwp: false, hasBpjsKetenagakerjaan: false }, asOf)).toEqual([]);
  });

  it("25, 58, 59: the limit of KUR 2026 is 4.8 billion of turnover, not a class of PP 7/2021", () => {
    const asOf = "2026-02-01";
    expect(found({ hasilPenjualanTahunan: 4_800_000_000 }, asOf).status).toBe("presumably-eligible");
    expect(failing({ hasilPenjualanTahunan: 4_800_000_001 }, asOf)).toEqual(["omzet-paling-banyak-4-8-miliar"]);
    expect(found({ size: "menengah" }, asOf).status).toBe("presumably-eligible");
    expect(found({ size: "menengah", hasilPenjualanTahunan: 15_000_000_001 }, asOf).status).toBe("ineligible");
  });

  it("34: relief is not for everybody in the three provinces, and stands in neither Permenko", () => {
    const facts = { disasterProvince: "aceh", affectedByDisaster: true } as const;
    const reason = termsOn("2026-02-01", facts).rate?.reasons[0];
    expect(reason?.cite.map(({ regulation }) => regulation)).toEqual(["menko-2025-12-16", "menko-2026-01-09"]);
    expect(reason?.evidence).toBe("unverified");
    expect(termsOn("2026-02-01", { ...facts, affectedByDisaster: false }).rate).toMatchObject({ value: 0.03 });
    expect(termsOn("2026-02-01", { disasterProvince: "aceh" }).rate).toMatchObject({ status: "unknown" });
  });

  it("37: 3 % ends with 2022, not with the tenor, and begins anew on 2023-01-27", () => {
    const rates = ["2022-12-31", "2023-01-01", "2023-01-26", "2023-01-27"].map((day) => {
      const { rate } = termsOn(day);
      return rate?.status === "known" && rate.value;
    });
    const steps = [
      { from: "2022-01-01", rate: 0.03 },
      { from: "2023-01-01", rate: 0.06 },
    ];
    expect(rates).toEqual([steps, 0.06, 0.06, 0.03]);
  });

  it("38, 39: 15 points for an akad from 2023-01-27 on, before the decree too, and not in 2026", () => {
    const subsidies = ["2023-01-27", "2023-08-31", "2023-09-01"].map((day) => termsOn(day).subsidy);
    expect(subsidies).toMatchObject([{ value: 0.15 }, { value: 0.15 }, { value: 0.15 }]);
    expect(termsOn("2023-01-26").subsidy).toBeUndefined();
    expect(termsOn("2026-01-13").subsidy).toBeUndefined();
  });

  it("40: a rule that was not read is neither none nor the rule in force", () => {
    expect(found({}, "2022-06-01").status).toBe("unknown");
    expect(openOf({ occupation: "asn" }, "2026-06-01")).toEqual(["unknown", "bukan-asn-tni-polri presumed"]);
    expect(openOf({ registeredInSikp: false }, "2026-06-01")).toEqual(["unknown", "sikp presumed"]);
  });

  it("41, 42: Pasal 38A may lift commercial credit, and not the age of super mikro nor never having had KUR", () => {
    const asOf = "2025-08-08";
    const credit = { hadCommercialCredit: true, hadOtherCommercialCredit: true };
    expect(found(credit, "2025-08-07").status).toBe("ineligible");
    expect(openOf(credit, asOf)).toEqual(["unknown", "kredit-komersial liftable"]);
    expect(found({ hadKur: true }, asOf).status).toBe("ineligible");
    const young = { mentored: false, trained: false, inKelompokUsaha: false, familyInBusiness: false };
    expect(found({ ...young, businessStartedOn: asOf }, asOf).status).toBe("ineligible");
    expect(found({ programmeCredit: "berjalan", creditRunning: true }, asOf).status).toBe("ineligible");
  });

  it("45: what was received for a KUR with barred collateral goes back in 2026", () => {
    const sanctions = ["2026-01-12", "2026-01-13"].map((day) => termsOn(day).collateralSanction);
    expect(sanctions).toMatchObject([{ value: "subsidy-lost" }, { value: "subsidy-returned" }]);
  });

  it.each(everyText)("50: the tenor of an extension is not that of a new credit, on %s", (asOf) => {
    const tenors = [false, true].map((extended) => {
      const { workingCapitalMonths, investmentMonths } = termsOn(asOf, { extended });
      return [workingCapitalMonths, investmentMonths].map((term) => term?.status === "known" && term.value);
    });
    expect(tenors).toEqual([
      [36, 60],
      [false, false],
    ]);
  });

  it("61: the text of 2026 begins on January 13, and not on January 1", () => {
    const again = ["2026-01-12", "2026-01-13"].map((day) => found({ hadKur: true }, day).status);
    expect(again).toEqual(["ineligible", "presumably-eligible"]);
  });

  it("62: commercial credit does not pass in 2026 because a video says so", () => {
    const credit = { hadCommercialCredit: true, hadOtherCommercialCredit: true };
    expect(openOf(credit, "2026-02-01")).toEqual(["unknown", "kredit-komersial presumed"]);
  });
});

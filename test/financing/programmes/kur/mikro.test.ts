import { describe, expect, it } from "vitest";
import { assess } from "../../../../src/financing/assess";
import { kurMikro, kurMikroTerms } from "../../../../src/financing/programmes/kur/mikro";
import { termsOf } from "../../../../src/financing/termsOf";
import { type Applicant, idsOf, pedagang } from "../../cases";
import { describeGolden } from "../../golden";

describeGolden(kurMikro, kurMikroTerms);

const everyText = ["2022-06-01", "2023-06-01", "2025-10-01", "2026-02-01"];
const found = (facts: Applicant, asOf: string) => {
  const outcome = assess(kurMikro, { ...pedagang, ...facts }, { asOf });
  if (outcome.status === "no-rule") throw new Error("expected a rule");
  return outcome;
};
const statusOf = (facts: Applicant, asOf: string) => found(facts, asOf).status;
const failing = (facts: Applicant, asOf: string) => idsOf(found(facts, asOf).reasons, false);
const openOf = (facts: Applicant, asOf: string) => {
  const { status, open } = found(facts, asOf);
  return [status, ...open.map(({ id, why }) => `${id} ${why}`)];
};
const termsOn = (asOf: string, facts: Applicant = {}) => {
  const outcome = termsOf(kurMikroTerms, { ...pedagang, ...facts }, { asOf });
  if (outcome.status !== "found") throw new Error("expected terms");
  return outcome.terms;
};
const had = (kurMikroCount: number) => {
  return { hadKur: kurMikroCount > 0, kurMikroCount, kurMikroAccumulated: kurMikroCount * 25_000_000 };
};
const runs = { creditRunning: true, otherCreditRunning: false, runningCreditCurrent: true } as const;

// kur.md, mikro 2022: what nobody read leaves every answer open, whatever else is known.
it("names what was not read of the text of 2022", () => {
  const unread = [
    "total-outstanding-100-juta",
    "plafon-per-musim-atau-siklus",
    "akumulasi-kur-mikro",
    "batas-penerimaan",
    "kredit-komersial",
    "kredit-program-lain",
    "kur-di-penyalur-lain",
    "kredit-bersamaan",
    "nib-atau-surat-keterangan-usaha",
    "nik",
    "npwp-di-atas-50-juta",
    "sikp",
  ];
  expect(openOf({}, "2022-06-01")).toEqual(["unknown", ...unread.map((id) => `${id} unread`)]);
});

// kur.md, mikro 2026: nine rules presumed.
it("names what it presumes of the text of 2026, and then rests on nothing better than unverified", () => {
  const outcome = found({}, "2026-02-01");
  expect([outcome.status, outcome.presumed]).toEqual([
    "presumably-eligible",
    [
      "total-outstanding-100-juta",
      "plafon-per-musim-atau-siklus",
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

// KMK 317/2023: what the debtor pays and the state adds is 16 % of every KUR mikro.
it.each([0, 1, 2, 3])("in 2023, debtor and state pay 16 %% together after %i akad", (akad) => {
  const { rate, subsidy } = termsOn("2023-06-01", { sector: "pertanian", ...had(akad) });
  const values = [rate, subsidy].map((term) => (term?.status === "known" ? Number(term.value) : Number.NaN));
  expect(Number(values[0]) + Number(values[1])).toBeCloseTo(0.16, 10);
});

describe("mistakes seen elsewhere", () => {
  it("12: a fact that is left out is no 0 and no no", () => {
    for (const name of Object.keys(pedagang) as (keyof Applicant)[]) {
      for (const asOf of everyText) {
        expect(statusOf({ [name]: undefined }, asOf), `${name} on ${asOf}`).not.toBe("ineligible");
      }
    }
  });

  it("15: KUR 2026 is not 6 % and unlimited for all", () => {
    const asOf = "2026-02-01";
    expect(termsOn(asOf, had(1)).rate).toMatchObject({ status: "known", value: 0.07 });
    expect(termsOn(asOf, { ...had(1), provenExport: true }).rate).toMatchObject({ status: "known", value: 0.06 });
    expect(statusOf(had(2), asOf)).toBe("ineligible");
    expect(statusOf({ ...had(9), provenExport: true }, asOf)).toBe("presumably-eligible");
    expect(statusOf({ ...had(9), sector: "pertanian" }, asOf)).toBe("presumably-eligible");
  });

  it.each(everyText.slice(1))("16: flat is not the only method, on %s", (asOf) => {
    expect(termsOn(asOf).method).toMatchObject({ value: ["effective", "equivalent-flat", "equivalent-annuity"] });
  });

  it.each(everyText)("17: 50,000,001 to 100 million is mikro, not kecil, on %s", (asOf) => {
    expect(failing({ plafon: 50_000_001 }, asOf)).toEqual([]);
    expect(failing({ plafon: 100_000_000 }, asOf)).toEqual([]);
  });

  it.each(["2022-06-01", "2023-06-01", "2025-10-01"])(
    "18, 36: civil servants are barred, retired ones not, on %s",
    (asOf) => {
      expect(statusOf({ occupation: "asn" }, asOf)).toBe("ineligible");
      expect(failing({ occupation: "asn" }, asOf)).toEqual(["bukan-asn-tni-polri"]);
      expect(failing({ occupation: "pensiunan" }, asOf)).toEqual([]);
    },
  );

  it.each(everyText)("19: 10 million is super mikro, a rupiah more is mikro, 100 million still is, on %s", (asOf) => {
    const bars = [10_000_000, 10_000_001, 100_000_000, 100_000_001].map(
      (plafon) => statusOf({ plafon }, asOf) === "ineligible",
    );
    expect(bars).toEqual([true, false, false, true]);
  });

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
    const allowed = sectors.filter((sector) => statusOf({ sector, ...had(3) }, asOf) === "eligible");
    expect(allowed).toEqual(sectors.slice(0, 4));
  });

  it("22: outstanding is not accumulation: what was repaid does not count", () => {
    const farmer = { sector: "pertanian", ...had(3), plafon: 100_000_000, ...runs } as const;
    expect(statusOf({ ...farmer, kurMikroOutstanding: 0 }, "2023-06-01")).toBe("eligible");
    expect(statusOf({ ...farmer, kurMikroOutstanding: 1 }, "2023-06-01")).toBe("ineligible");
  });

  it.each(["2023-06-01", "2025-10-01", "2026-02-01"])("23: an NPWP above 50 million, not from it, on %s", (asOf) => {
    expect(failing({ hasNpwp: false, plafon: 50_000_000 }, asOf)).toEqual([]);
    expect(failing({ hasNpwp: false, plafon: 50_000_001 }, asOf)).toEqual(["npwp-di-atas-50-juta"]);
  });

  it("25, 58, 59: the limit of KUR 2026 is 4.8 billion of turnover, not a class of PP 7/2021", () => {
    const asOf = "2026-02-01";
    expect(failing({ hasilPenjualanTahunan: 15_000_000_000 }, asOf)).toEqual(["omzet-paling-banyak-4-8-miliar"]);
    expect(statusOf({ size: "menengah" }, asOf)).toBe("presumably-eligible");
    expect(statusOf({ size: "menengah", hasilPenjualanTahunan: 4_800_000_001 }, asOf)).toBe("ineligible");
  });

  it("34: relief is not for everybody in the three provinces, and stands in neither Permenko", () => {
    const asOf = "2026-06-01";
    const hit = { ...had(1), disasterProvince: "sumatera-utara", affectedByDisaster: true } as const;
    const cited = termsOn(asOf, hit).rate?.reasons[0]?.cite.map(({ regulation }) => regulation);
    expect(cited).toEqual(["menko-2025-12-16", "menko-2026-01-09"]);
    expect(termsOn(asOf, { ...hit, affectedByDisaster: false }).rate).toMatchObject({ status: "known", value: 0.07 });
    expect(termsOn(asOf, { ...hit, affectedByDisaster: null }).rate).toMatchObject({ status: "unknown" });
  });

  it("37: 3 % ends with 2022, not with the tenor, and the ladder begins on 2023-01-27", () => {
    const rates = ["2022-12-31", "2023-01-01", "2023-01-26", "2023-01-27"].map((day) => {
      const { rate } = termsOn(day, had(1));
      return rate?.status === "known" && rate.value;
    });
    const steps = [
      { from: "2022-01-01", rate: 0.03 },
      { from: "2023-01-01", rate: 0.06 },
    ];
    expect(rates).toEqual([steps, 0.06, 0.06, 0.07]);
  });

  it("39: the points reach back to akad of 2023-01-27, and their steps are not used in 2026", () => {
    const subsidies = ["2023-01-27", "2023-08-31", "2023-09-01"].map((day) => termsOn(day).subsidy);
    expect(subsidies).toMatchObject([{ value: 0.1 }, { value: 0.1 }, { value: 0.1 }]);
    expect([termsOn("2023-01-26").subsidy, termsOn("2026-01-13").subsidy]).toEqual([undefined, undefined]);
  });

  it("40: a rule that was not read is neither none nor the rule in force", () => {
    const elsewhere = { ...runs, hadKur: true, kurAtOtherLender: true };
    expect(statusOf({}, "2022-06-01")).toBe("unknown");
    expect(openOf({ occupation: "asn" }, "2026-06-01")).toEqual(["unknown", "bukan-asn-tni-polri presumed"]);
    expect(openOf(elsewhere, "2026-06-01")).toEqual(["unknown", "kur-di-penyalur-lain presumed"]);
    expect(statusOf(elsewhere, "2025-09-15")).toBe("ineligible");
  });

  it("41, 42: Pasal 38A may lift age, commercial credit and number, and not the other lender nor the NPWP", () => {
    const [before, from] = ["2025-08-07", "2025-08-08"];
    const may = [
      [{ businessStartedOn: from }, "usia-usaha-6-bulan"],
      [{ hadCommercialCredit: true, hadOtherCommercialCredit: true }, "kredit-komersial"],
      [had(2), "batas-penerimaan"],
    ] as const;
    for (const [facts, id] of may) {
      expect(statusOf(facts, before), id).toBe("ineligible");
      expect(openOf(facts, from)).toEqual(["unknown", `${id} liftable`]);
    }
    const mayNot = [
      { ...runs, hadKur: true, kurAtOtherLender: true },
      { hasNpwp: false, plafon: 50_000_001 },
      { occupation: "asn" },
      { ...runs, programmeCredit: "berjalan" },
      { creditRunning: true, otherCreditRunning: true },
    ] as const;
    for (const facts of mayNot) expect(statusOf(facts, from)).toBe("ineligible");
  });

  it("41: beyond a limit that may be lifted the rate is the next of the ladder, unverified", () => {
    const [before, from] = ["2025-08-07", "2025-09-15"].map((day) => termsOn(day, had(2)).rate);
    expect(before).toMatchObject({ status: "none" });
    expect(from).toMatchObject({ status: "known", value: 0.08, reasons: [{ evidence: "unverified" }] });
    expect(termsOn("2025-09-15", had(0)).rate).toMatchObject({ value: 0.06, reasons: [{ evidence: "secondary" }] });
  });

  it("43: accumulation without limit is not the end of the limits on what is owed and on a season", () => {
    const asOf = "2026-02-01";
    const farmer = { sector: "pertanian", ...had(1), kurMikroAccumulated: 900_000_000, ...runs } as const;
    expect(statusOf(farmer, asOf)).toBe("presumably-eligible");
    expect(openOf({ ...farmer, kurMikroOutstanding: 75_000_001 }, asOf)).toEqual([
      "unknown",
      "total-outstanding-100-juta presumed",
    ]);
    expect(openOf({ ...farmer, kurMikroThisCycle: 75_000_001 }, asOf)).toEqual([
      "unknown",
      "plafon-per-musim-atau-siklus presumed",
    ]);
  });

  it("45: what was received for a KUR with barred collateral goes back in 2026", () => {
    const sanctions = ["2026-01-12", "2026-01-13"].map((day) => termsOn(day).collateralSanction);
    expect(sanctions).toMatchObject([{ value: "subsidy-lost" }, { value: "subsidy-returned" }]);
  });

  it("46: the age and the papers of KUR mikro stand in Pasal 34 of 2026, not in 26", () => {
    const ids = ["usia-usaha-6-bulan", "nib-atau-surat-keterangan-usaha", "nik", "npwp-di-atas-50-juta"];
    const asked = found({}, "2026-02-01").reasons.filter(({ id }) => ids.includes(id));
    expect(asked.map(({ cite }) => cite[0].at)).toEqual(
      ["a", "b", "c", "d"].map((at) => `Pasal 34 ayat (1) huruf ${at}`),
    );
  });

  it.each(everyText)("50: the longer tenor is for an extension, on %s", (asOf) => {
    const tenors = [false, true].map((extended) => {
      const { workingCapitalMonths, investmentMonths } = termsOn(asOf, { extended });
      return [workingCapitalMonths, investmentMonths].map((term) => term?.status === "known" && term.value);
    });
    expect(tenors).toEqual([
      [36, 60],
      [48, 84],
    ]);
  });

  it("61: the text of 2026 begins on January 13, and not on January 1", () => {
    const rates = ["2026-01-12", "2026-01-13"].map((day) => termsOn(day, { ...had(3), provenExport: true }).rate);
    expect(rates).toMatchObject([{ value: 0.09 }, { value: 0.06 }]);
  });

  it("62: commercial credit does not pass in 2026 because a video says so", () => {
    const credit = { hadCommercialCredit: true, hadOtherCommercialCredit: true };
    expect(openOf(credit, "2026-02-01")).toEqual(["unknown", "kredit-komersial presumed"]);
  });
});

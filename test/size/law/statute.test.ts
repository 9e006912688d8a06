import { describe, expect, it } from "vitest";
import { regulations } from "../../../src/law/regulations/regulations";
import { valueAt } from "../../../src/law/valueAt";
import { bpsWorkers } from "../../../src/size/law/bpsWorkers";
import { sizeFactors } from "../../../src/size/law/sizeFactors";
import { statuteSizes } from "../../../src/size/law/statute";

const [old, now] = statuteSizes.periods;
const [practice] = bpsWorkers.periods;
const [gap] = statuteSizes.gaps;
const at = (of: { cite: readonly { regulation: string; at: string }[] } | undefined) =>
  of?.cite.map(({ regulation, at: place }) => `${regulation} ${place}`);

describe("every cell of the table of regimes", () => {
  it.each([
    [old, "kekayaanBersih", [50e6, 500e6, 10e9], "uu-20-2008 Pasal 6 ayat (1) sampai (3) huruf a", "law-text"],
    [old, "hasilPenjualanTahunan", [300e6, 2.5e9, 50e9], "uu-20-2008 Pasal 6 ayat (1) sampai (3) huruf b", "law-text"],
    [now, "modalUsaha", [1e9, 5e9, 10e9], "pp-7-2021 Pasal 35 ayat (3)", "law-text"],
    [now, "hasilPenjualanTahunan", [2e9, 15e9, 50e9], "pp-7-2021 Pasal 35 ayat (5)", "law-text"],
    [practice, "tenagaKerja", [4, 19, 99], "bps-workers Industri pengolahan menurut jumlah tenaga kerja", "secondary"],
  ] as const)("the limits %#: %s", (period, measure, amounts, cite, evidence) => {
    const limits = period?.value.limits.find((one) => one.measure === measure);
    const [mikro, kecil, menengah] = amounts;
    expect(limits).toMatchObject({ atMost: { mikro, kecil, menengah }, evidence });
    expect(at(limits)).toEqual([cite]);
    expect(period?.value.limits).toHaveLength(period === practice ? 1 : 2);
  });

  it("grades each limit of BPS: mikro and kecil by a page of its own", () => {
    expect(practice?.value.limits[0]?.evidenceOf).toEqual({ mikro: "transcription", kecil: "transcription" });
  });

  it("has the first and last day of each, with its grade; one that is not weaker than the text has none", () => {
    const daysOf = [old, now].map((one) => [one?.from, one?.fromEvidence, one?.until, one?.untilEvidence]);
    expect(daysOf).toEqual([
      ["2008-07-04", undefined, "2020-11-01", undefined],
      ["2021-02-02", "secondary", undefined, undefined],
    ]);
    expect([old?.evidence, now?.evidence, now?.checkedOn]).toEqual(["law-text", "law-text", "2026-09-28"]);
    expect(gap).toMatchObject({ from: "2020-11-02", until: "2021-02-01", evidence: "law-text" });
    expect([gap?.fromEvidence, gap?.untilEvidence, at(gap)]).toEqual([
      undefined,
      "secondary",
      ["uu-11-2020 Pasal 87 angka 1"],
    ]);
  });

  it("has besar by Pasal 1 angka 4, whoever owns it", () => {
    for (const period of [old, now]) {
      expect(at(period?.value.largest)).toEqual(["uu-20-2008 Pasal 1 angka 4"]);
      expect(period?.value.largest?.evidence).toBe("law-text");
    }
  });
});

it.each([
  ["registration", undefined, undefined, ["modalUsaha"], "pp-7-2021 Pasal 35 ayat (2)", "law-text"],
  ["facilities", "2021-02-02", undefined, ["hasilPenjualanTahunan"], "pp-7-2021 Pasal 35 ayat (6)", "secondary"],
  [
    "facilities",
    undefined,
    "2021-02-02",
    ["modalUsaha", "hasilPenjualanTahunan"],
    "pp-7-2021 Pasal 35 ayat (4)",
    "secondary",
  ],
] as const)("which measure counts: %s, before %s, since %s", (purpose, before, since, measures, cite, evidence) => {
  const use = now?.value.uses.find(
    (one) => one.purpose === purpose && one.establishedBefore === before && one.establishedSince === since,
  );
  expect(use).toMatchObject({ measures, evidence });
  expect([at(use), use?.eitherByLaw]).toEqual([[cite], undefined]);
  expect(now?.value.uses).toHaveLength(3);
  expect(use?.note?.includes("single-source") ?? false).toBe(before !== undefined);
});

it.each([
  ["2021-03-04", "2021-06-01", undefined, "perpres-10-2021 Pasal 7 ayat (1)", "transcription", "secondary"],
  ["2021-06-02", "2025-10-01", "besar", "perban-bkpm-4-2021 Pasal 12 ayat (1)", "law-text", "secondary"],
  ["2025-10-02", undefined, "besar", "permen-investasi-bkpm-5-2025 Pasal 26 ayat (1)", "law-text", undefined],
] as const)("the rule on foreign-owned companies from %s to %s", (from, until, countsAs, cite, evidence, last) => {
  const rule = now?.value.exclusions.find((one) => one.from === from);
  expect(rule).toMatchObject({ purpose: "registration", bars: { fact: "foreignOwned", is: true }, evidence });
  expect([rule?.until, rule?.countsAs, at(rule)]).toEqual([until, countsAs, [cite]]);
  expect([rule?.fromEvidence, rule?.untilEvidence]).toEqual(["secondary", last]);
  expect(rule?.size).toEqual(countsAs ? undefined : ["mikro", "kecil", "menengah"]);
  expect(rule?.note?.includes("Kecuali ditentukan lain") ?? false).toBe(countsAs !== undefined);
});

it.each([
  ["uu-20-2008", "2008-07-04", undefined, "law-text"],
  ["uu-11-2020", "2020-11-02", "2022-12-29", "law-text"],
  ["pp-7-2021", "2021-02-02", undefined, "secondary"],
  ["perpres-10-2021", "2021-03-04", undefined, "secondary"],
  ["perban-bkpm-4-2021", "2021-06-02", "2025-10-01", "secondary"],
  ["perpu-2-2022", "2022-12-30", "2023-03-30", "law-text"],
  ["uu-6-2023", "2023-03-31", undefined, "law-text"],
  ["pp-28-2025", "2025-06-05", undefined, "law-text"],
  ["permen-investasi-bkpm-5-2025", "2025-10-02", undefined, "secondary"],
  ["permen-umkm-2-2026", "2026-05-04", undefined, "single-source"],
])("the days of %s", (id, from, until, evidence) => {
  const found = regulations.find((one) => one.id === id) as (typeof regulations)[number] & { until?: string };
  expect([found.from, found.until, found.evidence]).toEqual([from, until, evidence]);
});

const factors = [
  "modal usaha",
  "omzet",
  "indikator kekayaan bersih",
  "hasil penjualan tahunan",
  "nilai investasi",
  "insentif dan disinsentif",
  "penerapan teknologi ramah lingkungan",
  "kandungan lokal",
  "jumlah tenaga kerja",
];

it.each([
  ["2020-11-01", null, null],
  ["2020-11-02", true, "uu-11-2020 Pasal 87 angka 1"],
  ["2022-12-29", true, "uu-11-2020 Pasal 87 angka 1"],
  ["2022-12-30", false, "perpu-2-2022 Pasal 87"],
  ["2023-03-30", false, "perpu-2-2022 Pasal 87"],
  ["2023-03-31", false, "uu-6-2023 Pasal 87"],
  ["2026-12-01", false, "uu-6-2023 Pasal 87"],
])("the factors of the statute on %s, with omzet: %s", (asOf, withOmzet, cite) => {
  const found = valueAt(sizeFactors, asOf);
  if (!found.found) expect([withOmzet, found.why]).toEqual([null, "before-first"]);
  else {
    expect(found.period.value).toEqual(withOmzet ? factors : factors.filter((one) => one !== "omzet"));
    expect([at(found.period), found.period.evidence]).toEqual([[cite], "law-text"]);
  }
});

it("the amounts of PP 7/2021 do not change when the statute loses omzet", () => {
  const [before, after] = ["2022-12-29", "2022-12-30"].map((asOf) => valueAt(statuteSizes, asOf));
  expect(before).toEqual(after);
});

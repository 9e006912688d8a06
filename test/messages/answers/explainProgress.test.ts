import { describe, expect, it } from "vitest";
import { assessProgress, type ProgressOptions } from "../../../src/digital/assessProgress";
import { goDigital2024 } from "../../../src/digital/national/goDigital2024";
import { goDigitalObservations } from "../../../src/digital/national/goDigitalObservations";
import { smallMediumShares } from "../../../src/digital/national/rpjmnShares";
import { rpjmnSmallMedium2029 } from "../../../src/digital/national/rpjmnSmallMedium2029";
import type { DigitalTarget } from "../../../src/digital/progress/digitalTarget";
import type { Observation } from "../../../src/digital/progress/observation";
import { trajectory } from "../../../src/digital/trajectory";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";

const wide = { width: Number.POSITIVE_INFINITY } as const;
const ministry = { asOf: "2024-03-05", use: { body: "KemenKopUKM" } } as const;

describe("explain the national target", () => {
  const progress = assessProgress(goDigital2024, goDigitalObservations, ministry);

  // 243 of 365 days of 2023: 20,000,000 + 4,000,000 * 243 / 365 = 22,663,013.7. Nine months and 26 of 31 days are left:
  // 7,190,000 / (9 + 26 / 31) = 730,786.9.
  it("in full", () => {
    expect(explain(progress, id, wide)).toEqual([
      "Target go digital 2024: 30.000.000 UMKM sampai 31 Desember 2024.",
      "KemenKopUKM: 22.810.000 per 31 Agustus 2023, yaitu 76,03% dari target; masih kurang 7.190.000.",
      "Jalur target pada hari angka itu: 22.663.014; lebih 146.986.",
      "Pada hari angka itu: sesuai jalur; per 5 Maret 2024 angkanya sudah berumur 187 hari.",
      "Waktu yang sudah lewat: 83,52%.",
      "Laju yang masih diperlukan: 730.787 per bulan (23.887 per hari, atau tumbuh 2,82% tiap bulan).",
      "Angka terakhir tiap lembaga berbeda, begitu pula harinya: KemenKopUKM 22.810.000 (31 Agustus 2023); Gernas BBI 21.400.000 (31 Desember 2022); idEA 21.800.000 (7 Maret 2023); Kemenko Marves 22.000.000 (31 Maret 2023); Kemenko Perekonomian 27.000.000 (4 Desember 2023).",
      "Tidak dipakai karena baru diketahui sesudah hari itu: 3 angka.",
      "Bukti: satu sumber saja.",
    ]);
  });

  it("in brief, in one line", () => {
    expect(explain(progress, en, { ...wide, detail: "brief" })).toEqual([
      "KemenKopUKM: 22,810,000 as of 31 August 2023, 76.03% of the target; 7,190,000 remain, 730,787 a month required. On the day of the figure: on track; on 5 March 2024 the figure was 187 days old.",
    ]);
  });

  it("says on 2026-12-01 what is known, why there is no pace, and who conceded", () => {
    const late = assessProgress(goDigital2024, goDigitalObservations, { ...ministry, asOf: "2026-12-01" });
    expect(explain(late, en, wide)).toEqual([
      "Target go digital 2024: 30,000,000 UMKM by 31 December 2024.",
      "KemenKopUKM: 25,500,000 as of 31 July 2024, 85% of the target; 4,500,000 remain.",
      "The path of the target on the day of that figure: 27,491,803; 1,991,803 below it.",
      "Status on 1 December 2026: not settled (the figure is 853 days old).",
      "Time elapsed: 100%.",
      "A pace is not given: the due day has come.",
      "The bodies' last figures differ, and so do their days: KemenKopUKM 25,500,000 (31 July 2024); Gernas BBI 25,200,000 (31 December 2023); idEA 21,800,000 (7 March 2023); Kemenko Marves 22,000,000 (31 March 2023); Kemenko Perekonomian 27,000,000 (4 December 2023).",
      "Nobody has counted since the target was due, as far as was found; the last figure known: KemenKopUKM 25,500,000 (31 July 2024).",
      "It was conceded that the target will not be reached: KemenKopUKM (3 August 2024; evidence: secondary sources).",
      "Evidence: a single source.",
    ]);
    expect(explain(late, id, { ...wide, detail: "brief" })).toEqual([
      "KemenKopUKM: 25.500.000 per 31 Juli 2024, yaitu 85% dari target; masih kurang 4.500.000. Status per 1 Desember 2026: belum dapat dipastikan (angkanya berumur 853 hari). Sejak hari jatuh tempo tidak ditemukan hitungan; angka terakhir yang diketahui: KemenKopUKM 25.500.000 (31 Juli 2024). Sudah diakui bahwa target tidak akan tercapai: KemenKopUKM (3 Agustus 2024; bukti: beberapa sumber sekunder).",
    ]);
  });

  it("says nothing of a figure that was published later", () => {
    expect(explain(progress, en).join(" ")).not.toContain("25,292,701");
  });
});

describe("explain the target of shares that runs in 2026", () => {
  const progress = assessProgress(rpjmnSmallMedium2029, smallMediumShares, { asOf: "2026-12-01" });

  // 0.24 points in 36 months and 30 of 31 days: 0.24 * 31 / 1146 = 0.0064921 a month. 1,126 days: 0.000213 a day.
  it("in full", () => {
    expect(explain(progress, en, wide)).toEqual([
      "Target RPJMN 2025–2029, share of small and medium businesses: 3.3% of all who are in business for themselves by 31 December 2029.",
      "RPJMN 2025–2029: 3.06% as of 31 December 2024, 92.73% of the target; 0.24 percentage points remain.",
      "The path of the target on the day of that figure: 3.06%; exactly on it.",
      "Status on 1 December 2026: not settled (the figure is 700 days old).",
      "Time elapsed: 38.34%.",
      "Pace still required: 0.01 percentage points a month (0.0002 percentage points a day, or growth of 0.2% each month).",
      "Only the figure where the path begins is known; nothing is known since.",
      "Evidence: secondary sources.",
    ]);
  });

  it("in brief, in Indonesian", () => {
    expect(explain(progress, id, { ...wide, detail: "brief" })).toEqual([
      "RPJMN 2025–2029: 3,06% per 31 Desember 2024, yaitu 92,73% dari target; masih kurang 0,24 poin persentase, perlu 0,01 poin persentase per bulan. Status per 1 Desember 2026: belum dapat dipastikan (angkanya berumur 700 hari). Hanya angka awal jalur yang diketahui; sesudahnya belum ada yang diketahui.",
    ]);
  });

  it("with its path in per cent", () => {
    const path = trajectory(rpjmnSmallMedium2029, { shape: "linear", every: "year" });
    expect(explain(path, en, wide)[1]).toBe("- 31 December 2024: 3.06%");
    expect(explain(path, en, wide)[6]).toBe("- 31 December 2029: 3.3%");
  });
});

const target: DigitalTarget = {
  id: "own-target",
  unit: "shops",
  body: "A",
  baseline: { on: "2024-01-01", value: 0 },
  milestones: [{ on: "2024-12-31", value: 1_000 }],
  evidence: "unverified",
  source: "invented",
};
const seen = (on: Observation["on"], value: number, body = "A"): Observation => ({
  on,
  value,
  body,
  evidence: "secondary",
});

describe("explain a body that has not counted", () => {
  const silent = assessProgress(target, [seen("2024-02-01", 100, "B")], { asOf: "2024-03-05", use: { body: "A" } });

  it("says so, and what the others counted", () => {
    expect(explain(silent, en, wide)).toContain(
      "The body chosen had not counted by that day; others had: B 100 (1 February 2024).",
    );
    expect(explain(silent, id, wide)).toContain(
      "Lembaga yang dipilih belum menghitung sampai hari itu; yang lain sudah: B 100 (1 Februari 2024).",
    );
    expect(explain(silent, en, wide).join(" ")).not.toContain("No figure");
  });

  it("does not put a growth beyond any number into words", () => {
    const steep: DigitalTarget = {
      ...target,
      baseline: { on: "2024-01-01", value: 1 },
      milestones: [{ on: "2024-12-31", value: 1e12 }],
    };
    const answer = assessProgress(steep, [seen("2024-12-30", 1)], { asOf: "2024-12-30" });
    // All that lacks in one of the 31 days from 30 December on.
    expect(explain(answer, en, wide)).toContain(
      "Pace still required: 30,999,999,999,969 a month (999,999,999,999 a day).",
    );
  });
});

const cases: [name: string, observations: Observation[], options: ProgressOptions, text: string][] = [
  ["no figure", [], { asOf: "2024-06-01" }, "No figure was known on that day."],
  ["achieved", [seen("2024-05-01", 1_000)], { asOf: "2024-06-01" }, "Status on 1 June 2024: achieved"],
  ["behind", [seen("2024-06-01", 100)], { asOf: "2024-06-01" }, "Status on 1 June 2024: behind"],
  [
    "behind on an earlier day",
    [seen("2024-05-30", 100)],
    { asOf: "2024-06-01" },
    "On the day of the figure: behind; on 1 June 2024 the figure was 2 days old.",
  ],
  [
    "bodies that differ on one day",
    [seen("2024-05-01", 700), seen("2024-05-01", 690, "B")],
    { asOf: "2024-07-01", use: { body: "A" } },
    "The bodies' last figures differ: A 700 (1 May 2024); B 690 (1 May 2024).",
  ],
  [
    "bodies that differ on different days",
    [seen("2024-05-01", 700), seen("2024-06-01", 690, "B")],
    { asOf: "2024-07-01", use: { body: "A" } },
    "The bodies' last figures differ, and so do their days: A 700 (1 May 2024); B 690 (1 June 2024).",
  ],
  ["missed", [seen("2025-01-01", 900)], { asOf: "2025-02-01" }, "Status on 1 February 2025: missed"],
  ["before the path", [seen("2023-06-01", 1)], { asOf: "2024-06-01" }, "before the path of the target begins"],
  ["not counted since", [seen("2024-06-01", 900)], { asOf: "2025-02-01" }, "Nobody has counted since"],
  ["met after", [seen("2025-01-15", 1_000)], { asOf: "2025-02-01" }, "A count after the due day met the target"],
  ["below again", [seen("2024-05-01", 1_000), seen("2024-06-01", 990)], { asOf: "2024-07-01" }, "is below it again"],
  [
    "not monotone",
    [seen("2024-05-01", 700), seen("2024-06-01", 690)],
    { asOf: "2024-07-01" },
    "This body's figures have fallen: 700 (1 May 2024); 690 (1 June 2024).",
  ],
  [
    "several figures on a day",
    [seen("2024-05-01", 700), seen("2024-05-01", 690)],
    { asOf: "2024-07-01" },
    "the lowest is taken: 700 (1 May 2024) and 690 (1 May 2024).",
  ],
  [
    "several bodies on a day",
    [seen("2024-05-01", 700), seen("2024-05-01", 690, "B")],
    { asOf: "2024-07-01", use: "latest" },
    "Several bodies on one day, the lowest is taken: A 700 (1 May 2024); B 690 (1 May 2024).",
  ],
];

describe("explain another target", () => {
  it.each(cases)("%s", (_, observations, options, text) => {
    expect(explain(assessProgress(target, observations, options), en, wide).join(" ")).toContain(text);
  });

  it.each(cases)("%s, in Indonesian", (_, observations, options) => {
    expect(explain(assessProgress(target, observations, options), id, wide).join(" ")).not.toMatch(
      /undefined|null|NaN/,
    );
  });

  it("by its id and unit", () => {
    expect(explain(assessProgress(target, [], { asOf: "2024-06-01" }), en)[0]).toBe(
      "Target own-target: 1,000 shops by 31 December 2024.",
    );
  });

  // 1,000 / (11 + 30 / 31) = 83.6 a month, 1,000 / 365 = 2.7 a day.
  it("exactly on the path, and without a pace from nothing", () => {
    const text = explain(assessProgress(target, [seen("2024-01-01", 0)], { asOf: "2024-01-01" }), en, wide);
    expect(text).toContain("The path of the target on the day of that figure: 0; exactly on it.");
    expect(text).toContain("Pace still required: 84 a month (3 a day).");
  });
});

describe("rounding does not contradict the status", () => {
  // The path is at 1,000 * 183 / 365 = 501.37.
  it("of a figure just below the path", () => {
    const progress = assessProgress(target, [seen("2024-07-02", 501)], { asOf: "2024-07-02" });
    expect(progress.status).toBe("behind");
    expect(explain(progress, en, wide)).toContain(
      "The path of the target on the day of that figure: 501.4; 0.4 below it.",
    );
    expect(explain(progress, id, wide)).toContain("Jalur target pada hari angka itu: 501,4; kurang 0,4.");
  });

  // 1,000,000 * 183 / 365 = 501,369.86: whole units tell it from 501,369 as they are.
  it("of figures that whole units tell apart", () => {
    const large = { ...target, milestones: [{ on: "2024-12-31", value: 1_000_000 }] } as const;
    const progress = assessProgress(large, [seen("2024-07-02", 501_368)], { asOf: "2024-07-02" });
    expect(explain(progress, en, wide)).toContain(
      "The path of the target on the day of that figure: 501,370; 2 below it.",
    );
  });

  // 501.37 is not 501 in whole units; one below it by 1.37 is 500.
  it.each([
    [501, "501.4; 0.4 below it"],
    [500, "501; 1 below it"],
    [502, "501; 1 above it"],
  ])("of %d beside a path of 501.37", (value, text) => {
    const progress = assessProgress(target, [seen("2024-07-02", value)], { asOf: "2024-07-02" });
    expect(explain(progress, en, wide)).toContain(`The path of the target on the day of that figure: ${text}.`);
  });

  // Half a shop is rounded up, to 1.
  it.each([
    [0, "1; 1 below it"],
    [1, "0.5; 0.5 above it"],
  ])("of %d beside a path of half a unit", (value, text) => {
    const short = { ...target, milestones: [{ on: "2024-01-03", value: 1 }] } as const;
    const progress = assessProgress(short, [seen("2024-01-02", value)], { asOf: "2024-01-02" });
    const lines = explain(progress, en, wide).filter((line) => line.startsWith("The path of the target"));
    expect(lines).toEqual([`The path of the target on the day of that figure: ${text}.`]);
  });

  // 1 / (11 + 30 / 31) = 0.084 a month, 1 / 365 = 0.0027 a day, 0.001 / 11.97 of growth.
  it("of a pace below one", () => {
    const progress = assessProgress(target, [seen("2024-01-01", 999)], { asOf: "2024-01-01" });
    expect(explain(progress, en, wide)).toContain(
      "Pace still required: 0.1 a month (0.003 a day, or growth of 0.01% each month).",
    );
    expect(explain(progress, id, wide)).toContain(
      "Laju yang masih diperlukan: 0,1 per bulan (0,003 per hari, atau tumbuh 0,01% tiap bulan).",
    );
    expect(explain(progress, en, { ...wide, detail: "brief" })[0]).toContain("; 1 remain, 0.1 a month required.");
  });

  it("of almost all, and of almost none", () => {
    const most = assessProgress(goDigital2024, [seen("2024-06-30", 29_999_500)], { asOf: "2024-06-30" });
    expect(explain(most, en, wide)[1]).toBe("A: 29,999,500 as of 30 June 2024, 99.998% of the target; 500 remain.");
    expect(explain(most, id, wide)[1]).toBe(
      "A: 29.999.500 per 30 Juni 2024, yaitu 99,998% dari target; masih kurang 500.",
    );
    const least = assessProgress(goDigital2024, [seen("2024-06-30", 30)], { asOf: "2024-06-30" });
    expect(explain(least, en, wide)[1]).toContain("30 as of 30 June 2024, 0.0001% of the target");
  });
});

describe("what is not said", () => {
  const lines = (observations: Observation[], asOf: ProgressOptions["asOf"], detail: "full" | "brief") =>
    explain(assessProgress(target, observations, { asOf }), en, { ...wide, detail });

  it("no pace where nothing remains", () => {
    const done = [seen("2024-05-01", 1_000)];
    expect(lines(done, "2024-06-01", "full").join()).not.toContain("Pace still required");
    expect(lines(done, "2024-06-01", "brief").join()).not.toContain("required");
  });

  it("no path on a day before it begins", () => {
    expect(lines([seen("2023-06-01", 1)], "2024-06-01", "full").join()).not.toContain("The path of the target on");
  });

  it("no figures that were not used, where there are none", () => {
    expect(lines([seen("2024-06-01", 100)], "2024-06-01", "full").join()).not.toContain("Not used");
  });
});

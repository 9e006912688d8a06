import { describe, expect, it } from "vitest";
import { en } from "../../src/messages/en/en";
import { id } from "../../src/messages/id/id";
import type { Messages } from "../../src/messages/messages";
import type { FactWording } from "../../src/vocabulary/factWording";

const wordingsOf = ({ facts }: Messages) => Object.values(facts.tables).flatMap((table) => Object.entries(table));
const english = new Map<string, FactWording>(wordingsOf(en));

// A form asks with it, and a sentence about a yes or a no needs both.
it.each(wordingsOf(id))("words the fact %s in both languages", (fact, wording: FactWording) => {
  for (const { label, question, yes, no } of [wording, english.get(fact)] as FactWording[]) {
    expect(label).toMatch(/^\S.*\S$/);
    expect(question).toMatch(/^[A-Z].*\?$/);
    expect(typeof yes).toBe(typeof no);
  }
  expect(Object.keys(english.get(fact) ?? {}).sort()).toEqual(Object.keys(wording).sort());
});

/** Sentences with a choice in them, and those that few answers need. */
const sentences: [write: (messages: Messages) => string, indonesian: string, english: string][] = [
  [
    ({ adoption }) => adoption.count("D", { yes: "1", no: "2", unknown: "0" }, ["33%", "33%"]),
    "D: 1 sudah go digital, 2 belum, 0 belum diketahui (33% dari semua yang dihitung)",
    "D: 1 onboarded, 2 not, 0 not known (33% of all that were counted)",
  ],
  [
    ({ adoption }) => adoption.count("D", { yes: "1", no: "1", unknown: "1" }, ["33%", "67%"]),
    "D: 1 sudah go digital, 1 belum, 1 belum diketahui (33% sampai 67% dari semua yang dihitung)",
    "D: 1 onboarded, 1 not, 1 not known (33% to 67% of all that were counted)",
  ],
  [
    ({ adoption }) => adoption.count("D", { yes: "0", no: "0", unknown: "0" }, null),
    "D: 0 sudah go digital, 0 belum, 0 belum diketahui",
    "D: 0 onboarded, 0 not, 0 not known",
  ],
  [
    ({ adoption }) => adoption.intensity("5", "5", "12", "rendah"),
    "Intensitas digital: 5 dari 12 poin, rendah.",
    "Digital intensity: 5 of 12 points, rendah.",
  ],
  [
    ({ adoption }) => adoption.basic(true),
    "Tingkat dasar (paling sedikit 4 poin): tercapai.",
    "Basic level (at least 4 points): reached.",
  ],
  [
    ({ adoption }) => adoption.basic(false),
    "Tingkat dasar (paling sedikit 4 poin): belum tercapai.",
    "Basic level (at least 4 points): not reached.",
  ],
  [({ facts }) => facts.atLeast("3"), "paling sedikit 3", "at least 3"],
  [({ facts }) => facts.atMost("3"), "paling banyak 3", "at most 3"],
  [
    ({ financing }) => financing.totals(null, null),
    "Plafon yang diminta seluruhnya belum diketahui, oleh anggota yang memenuhi syarat belum diketahui.",
    "Plafon (credit limit) asked for in all not known, by eligible members not known.",
  ],
  [
    ({ financing }) => financing.totals("A", "B", null),
    "Plafon yang diminta seluruhnya A, oleh anggota yang memenuhi syarat B, oleh anggota yang diperkirakan memenuhi syarat belum diketahui.",
    "Plafon (credit limit) asked for in all A, by eligible members B, by presumably eligible members not known.",
  ],
  [
    ({ financing }) => financing.largest("A", "unknown", false),
    "Klaster dari anggota ini saja (A): belum dapat dipastikan.",
    "A klaster of these members alone (A): not settled.",
  ],
  [
    ({ financing }) => financing.largest("A", "eligible", true),
    "Klaster dari anggota yang dapat maju bersama (A): memenuhi syarat.",
    "A klaster of the members that may go together (A): eligible.",
  ],
  [
    ({ financing }) => financing.noRemedies("P", "D"),
    "P per D: tidak ada syarat yang diketahui gagal; tidak ada yang perlu diubah.",
    "P on D: no criterion is known to fail; nothing need be changed.",
  ],
  [
    ({ financing }) => financing.forClusters("P"),
    "Hanya untuk kelompok, tidak disaring di sini: P.",
    "For groups only, not screened here: P.",
  ],
  [({ financing }) => financing.membersFail("A"), "tidak dipenuhi A", "not met by A"],
  [({ financing }) => financing.membersOpen("A"), "belum diketahui untuk A", "not known of A"],
  [({ financing }) => financing.notOwed("X"), "Tidak diminta: X.", "Not owed: X."],
  [({ financing }) => financing.months("36"), "paling lama 36 bulan", "at most 36 months"],
  [({ financing }) => financing.weeks("50"), "50 minggu", "50 weeks"],
  [({ financing }) => financing.unstated(null), "tidak disebut untuk keadaan ini", "not stated for this case"],
  [
    ({ financing }) => financing.barredTerm("T", "C"),
    "T: tidak ada, karena aturannya tidak membolehkan kredit ini [C]",
    "T: none, since the rule allows no such credit [C]",
  ],
  [({ financing }) => financing.methods.annuity, "anuitas", "annuity"],
  [({ forecast }) => forecast.models.exponential, "eksponensial", "exponential"],
  [({ forecast }) => forecast.addition("2024", "5", "a 5"), "2024: 5 (a 5)", "2024: 5 (a 5)"],
  [({ forecast }) => forecast.part("a", "5"), "a 5", "a 5"],
  [
    ({ forecast }) => forecast.line("9", "1", false),
    "Mulai dari 9 dan turun 1 per tahun.",
    "It begins at 9 and falls by 1 a year.",
  ],
  [
    ({ forecast }) => forecast.rate("9", "1%", false),
    "Mulai dari 9 dan menyusut 1% per tahun.",
    "It begins at 9 and shrinks by 1% a year.",
  ],
  [
    ({ forecast }) => forecast.rate("9", "1%", true),
    "Mulai dari 9 dan tumbuh 1% per tahun.",
    "It begins at 9 and grows by 1% a year.",
  ],
  [
    ({ forecast }) => forecast.r2(null),
    "Semua angka sama: R kuadrat tidak ada.",
    "All figures are the same: there is no R squared.",
  ],
  [
    ({ forecast }) => forecast.tested("M", "3", "5%"),
    "M: meleset rata-rata 3, yaitu 5% dari angkanya",
    "M: wrong by 3 on average, 5% of the figure",
  ],
  [
    ({ forecast }) => forecast.peak(null, "3", "1"),
    "Adopsi terbanyak sesudah tahun 9999: sampai saat itu 3, dan 1 per tahun.",
    "Most adopt after the year 9999: 3 have by then, 1 a year.",
  ],
  [({ formats }) => formats.day("2024-03"), "2024", "2024"],
  [
    ({ law }) => law.stale("D"),
    "Perhatian: terakhir diperiksa D; sejak itu mungkin sudah berubah.",
    "Caution: last checked on D; it may have changed since.",
  ],
  [
    ({ population }) => population.compositionTies("A dan B"),
    "Digit terakhir sama kuat antara A dan B; urutan yang menentukan.",
    "Equal claims to the last digit between A dan B; their order decided.",
  ],
  [
    ({ progress }) => progress.path("9", "0", null),
    "Jalur target pada hari angka itu: 9; tepat pada jalur.",
    "The path of the target on the day of that figure: 9; exactly on it.",
  ],
  [
    ({ progress }) => progress.pace("9", "1", null),
    "Laju yang masih diperlukan: 9 per bulan (1 per hari).",
    "Pace still required: 9 a month (1 a day).",
  ],
  [({ progress }) => progress.paceInBrief("9"), ", perlu 9 per bulan", ", 9 a month required"],
  [({ progress }) => progress.reasons["no-observation"](""), "Belum ada angka yang diketahui.", "No figure was known."],
  [({ rulebook }) => rulebook.sizes.none, "tidak ada", "none"],
  [
    ({ rulebook }) => rulebook.none("1", "2"),
    "Data aturan tidak berubah dari edisi 1 ke 2.",
    "Nothing changed in the rule data from edition 1 to 2.",
  ],
  [({ size }) => size.reading("M", null, null, null), "M: belum diketahui", "M: not known"],
  [({ size }) => size.reading("M", "3", null, null), "M 3: belum menentukan", "M 3: leaves it open"],
  [({ size }) => size.reading("M", "3", "mikro", null), "M 3: mikro", "M 3: mikro"],
  [({ size }) => size.segment("F", null, null, "X"), "Sejak F: X", "Since F: X"],
  [({ size }) => size.known("own", "D", "R"), "Kelas usaha per D menurut R: own.", "Size class on D by R: own."],
  [({ size }) => size.sizes.excluded, "dikecualikan", "excluded"],
  [({ support }) => support.organiser("X"), "penyelenggara X", "organised by X"],
  [({ support }) => support.partner("X"), "bersama X", "with X"],
  [({ support }) => support.region("18", "bps"), "wilayah 18 (kode bps)", "region 18 (code of bps)"],
  [({ support }) => support.participants("9"), "peserta 9", "participants 9"],
  [({ support }) => support.source("X"), "sumber: X", "source: X"],
];

describe("the sentences of both languages", () => {
  it.each(sentences)("%s", (write, indonesian, english) => {
    expect([write(id), write(en)]).toEqual([indonesian, english]);
  });
});

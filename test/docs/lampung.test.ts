import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { root } from "../house/sourceFiles";
import { scriptErrors } from "./scriptErrors";

/** Runs the walkthrough against the built package, as `npm start` does. */
function walk(...args: string[]): { status: number | null; text: string; lines: string[]; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["docs/examples/lampung.js", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, text: stdout.replace(/\s+/g, " "), lines: stdout.trimEnd().split("\n"), errors: stderr };
}

/** By hand: 63.85998 / 1.0079 = 63.3594; 53,048 / 273,457 = 19.4 %; 22.81 / 30 = 76.03 %; 7,190,000 / (9 + 26/31) months = 730,787. */
const expected: [id: string, en: string][] = [
  ["326.505 = 311.844 + 14.062 + 599", "326,505 = 311,844 + 14,062 + 599"],
  ["Cocok: jumlah bagiannya 326.505", "Reconciled: the parts sum to 326,505"],
  ["mikro 95,51%, kecil 4,31%, menengah 0,18%", "mikro 95.51%, kecil 4.31%, menengah 0.18%"],
  ["Naik 53.048, dari 273.457 menjadi 326.505: 19,4%", "Up 53,048, from 273,457 to 326,505: 19.4%"],
  ["berasal dari pendataan yang berbeda", "come from different registers"],
  ["Naik 3.567, dari 11.947 menjadi 15.514", "Up 3,567, from 11,947 to 15,514"],
  ["30.000.000 UMKM sampai 31 Desember 2024", "30,000,000 UMKM by 31 December 2024"],
  ["KemenKopUKM: 22.810.000 per 31 Agustus 2023, yaitu 76,03%", "KemenKopUKM: 22,810,000 as of 31 August 2023, 76.03%"],
  ["masih kurang 7.190.000", "7,190,000 remain"],
  ["730.787 per bulan", "730,787 a month"],
  ["sesuai jalur", "on track"],
  ["begitu pula harinya: KemenKopUKM 22.810.000", "so do their days: KemenKopUKM 22,810,000"],
  [
    "Kemenko Perekonomian: 27.000.000 per 4 Desember 2023, yaitu 90%",
    "Kemenko Perekonomian: 27,000,000 as of 4 December 2023, 90%",
  ],
  ["326.505 dari 64.194.056 unit", "326,505 of 64,194,056 units"],
  ["Lampung: 152.587 (kuota 152.586,56)", "Lampung: 152,587 (quota 152,586.56)"],
  ["per 5 Maret 2019 menurut UU Nomor 20 Tahun 2008: kecil", "on 5 March 2019 by UU Nomor 20 Tahun 2008: kecil"],
  ["per 5 Maret 2024 menurut PP Nomor 7 Tahun 2021: mikro", "on 5 March 2024 by PP Nomor 7 Tahun 2021: mikro"],
  ["belum dapat dipastikan: mikro, kecil, menengah, atau besar", "is not settled: mikro, kecil, menengah or besar"],
  [
    "* Berapa hasil penjualan tahunan, dalam rupiah?",
    "* What is the hasil penjualan tahunan (annual sales), in rupiah?",
  ],
  ["Ukuran yang berlaku saling bertentangan", "The measures that apply contradict each other"],
  ["rekaan", "invented"],
  [
    "KUR khusus untuk klaster per 5 Maret 2024: tidak memenuhi syarat",
    "KUR khusus for a klaster (cluster) on 5 March 2024: not eligible",
  ],
  [
    "plafon paling banyak Rp500.000.000; diketahui plafon Rp500.000.001",
    "plafon at most Rp500,000,000; known: plafon Rp500,000,001",
  ],
  [
    "Pasal 35 ayat (2) Permenko Perekonomian Nomor 1 Tahun 2023",
    "Pasal 35 ayat (2) Permenko Perekonomian Nomor 1 Tahun 2023",
  ],
  ["usaha berjalan paling singkat 6 bulan", "the business has run for at least 6 months"],
  ["Apakah pemilik punya NPWP?", "Does the owner have an NPWP?"],
  ["(Anggota 1 dan Anggota 2): memenuhi syarat", "(Member 1 and Member 2): eligible"],
  [
    "KUR khusus untuk klaster per 1 Desember 2026: diperkirakan memenuhi syarat",
    "KUR khusus for a klaster (cluster) on 1 December 2026: presumably eligible",
  ],
  [
    "Terpenuhi menurut teks sebelumnya, belum dibaca dalam teks yang berlaku: dikelola sebagai klaster; mitra usaha;",
    "Met as the text before has it, not read in the text in force: managed as a klaster; mitra usaha;",
  ],
  ["Anggota 4: diperkirakan memenuhi syarat", "Member 4: presumably eligible"],
  ["bukan keputusan kredit", "not a credit decision"],
  [
    "Lokakarya: Workshop Kewirausahaan Terpadu Provinsi Lampung Tahun 2024",
    "Workshop: Workshop Kewirausahaan Terpadu Provinsi Lampung Tahun 2024",
  ],
  ["Pelatihan: ", "Training: "],
  ["Pendampingan: ", "Mentoring: "],
  ["Pemetaan potensi: ", "Mapping of potential: "],
  ["Kepulauan Riau", "Kepulauan Riau"],
  ["Tidak diperiksa: ", "Not checked: "],
  [
    "dihitung balik dari triwulan I 2023 (Rp63,85998 triliun, naik 0,79%",
    "implied by the first quarter of 2023 (Rp63.85998 trillion, +0.79%",
  ],
  ["menjadi Rp66.780.000.000.000: 5,4%", "to Rp66,780,000,000,000: 5.4%"],
  ["Triwulan IV 2023 atas triwulan IV 2022: 5,40%", "Fourth quarter of 2023 against that of 2022: 5.40%"],
  ["Setahun penuh 2023 atas 2022: 4,55%", "The whole year 2023 against 2022: 4.55%"],
  ["angka terakhir yang diketahui: KemenKopUKM 25.500.000", "the last figure known: KemenKopUKM 25,500,000"],
  [
    "Sudah diakui bahwa target tidak akan tercapai: KemenKopUKM",
    "It was conceded that the target will not be reached: KemenKopUKM",
  ],
  ["Gernas BBI: 25.200.000 per 31 Desember 2023", "Gernas BBI: 25,200,000 as of 31 December 2023"],
  ["tidak tercapai", "missed"],
  ["masih kurang 0,24 poin persentase", "0.24 percentage points remain"],
  ["masih kurang 0,52 poin persentase", "0.52 percentage points remain"],
];

describe.each([
  ["Indonesian, by default", [], expected.map(([text]) => text), "25.292.701"],
  ["English", ["--lang", "en"], expected.map(([, text]) => text), "25,292,701"],
])("the Lampung walkthrough in %s", (_, args, texts, later) => {
  const { status, text, lines, errors } = walk(...args);

  it("ends well", () => {
    expect([status, errors]).toEqual([0, ""]);
  });

  it.each(texts)("says: %s", (part) => {
    expect(text).toContain(part);
  });

  it("says nothing that was published after the day, before the chapter of what came of it", () => {
    const [before = "", after] = text.split(/ 6\. (?:Sesudahnya|What came of it)/);
    expect(after).toBeDefined();
    expect(before).not.toContain(later);
    expect(before).not.toMatch(/25[.,]500[.,]000/);
  });

  it("fits into a terminal of 100 columns", () => {
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });
});

it.each([[["--lang", "fr"]], [["--lang"]], [["--bahasa", "id"]]])("refuses %j", (args) => {
  const { status, errors } = walk(...args);
  expect(status).toBe(2);
  expect(errors).toContain("--lang id|en");
});

it("type-checks against the built package, as its first line asks", () => {
  expect(scriptErrors(["docs/examples/lampung.js"])).toEqual([]);
});

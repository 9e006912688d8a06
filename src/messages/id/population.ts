import { klasterProvisionsIndonesian } from "../../financing/programmes/klaster.words";
import type { PopulationWording, SupportWording } from "../wording/populationWording";

/** Counts, shares and parts, in Indonesian. */
export const population: PopulationWording = {
  reconciled: (sum) => `Cocok: jumlah bagiannya ${sum}, sama dengan total yang tercetak.`,
  off: (sum, printed, difference, printedIsLarger) =>
    `Tidak cocok: jumlah bagiannya ${sum}, total tercetak ${printed}, ${printedIsLarger ? "lebih" : "kurang"} ${difference}.`,
  noTotal: (sum) => `Jumlah bagiannya ${sum}; tidak ada total yang tercetak.`,
  notChecked: (sum, printed) =>
    `Belum dapat diperiksa: bagian yang diketahui berjumlah ${sum}, total yang tercetak ${printed}.`,
  partsNotKnown: (parts) => `Tidak diketahui, jadi bukan 0: ${parts}.`,
  leftForPart: (part, value) => `Bila totalnya benar, ${part} adalah ${value}.`,
  compositionNotKnown: (classes, least) =>
    `Tidak diketahui: ${classes}. Karena itu bagiannya tidak diketahui; kelas lainnya berjumlah ${least}.`,
  incomparable: {
    "different-registers": "Kedua angka berasal dari pendataan yang berbeda: selisihnya bukan pertumbuhan.",
    "different-regions": "Kedua angka dari wilayah yang berbeda: selisihnya bukan pertumbuhan.",
  },
  composition: (base, shares) => `Komposisi dari ${base} unit: ${shares} (dibulatkan hingga tepat 100%).`,
  compositionTies: (classes) => `Digit terakhir sama kuat antara ${classes}; urutan yang menentukan.`,
  empty: "Tidak ada satu unit pun, jadi tidak ada komposisinya.",
  growth: (direction, change, previous, current) =>
    `${direction === "up" ? "Naik" : "Turun"} ${change}, dari ${previous} menjadi ${current}`,
  same: (current) => `Tetap ${current}`,
  ofPrevious: (share) => `: ${share} dari angka sebelumnya.`,
  previousIsZero: ": tanpa persentase, karena angka sebelumnya nol.",
  apportionment: (total, method) => `Pembagian ${total} menurut bobot, metode ${method}:`,
  methods: {
    hamilton: "Hamilton (sisa terbesar)",
    webster: "Webster (Sainte-Laguë)",
    dhondt: "D'Hondt (Jefferson)",
    "huntington-hill": "Huntington-Hill (proporsi setara)",
    adams: "Adams (pembulatan ke atas)",
    dean: "Dean (rata-rata harmonis)",
  },
  position: (number) => `bagian ${number}`,
  part: (name, allocation, quota) => `${name}: ${allocation} (kuota ${quota})`,
  tie: (names, units) => `Sama kuat: ${names}, untuk ${units} satuan; urutan masukan yang menentukan.`,
};

/** Support activities, in Indonesian. */
export const support: SupportWording = {
  kinds: {
    pelatihan: "Pelatihan",
    pendampingan: "Pendampingan",
    lokakarya: "Lokakarya",
    "pemetaan-potensi": "Pemetaan potensi",
    "kerja-sama": "Kerja sama",
  },
  provisions: klasterProvisionsIndonesian,
  organiser: (name) => `penyelenggara ${name}`,
  partner: (name) => `bersama ${name}`,
  region: (code, scheme) => `wilayah ${code} (kode ${scheme})`,
  participants: (count) => `peserta ${count}`,
  source: (source) => `sumber: ${source}`,
};

import type { RegionalWording } from "../wording/regionalWording";

const range = ([least, most]: readonly [string, string]) => (least === most ? least : `${least} sampai ${most}`);

/** Regions, printed tables, ratios and reach, in Indonesian. */
export const regional: RegionalWording = {
  quotients: (base, sums) =>
    `Kuosien lokasi terhadap ${sums ? "jumlah semua wilayah" : "nasional"} (${base ?? "tidak diketahui"}); di atas 1 calon klaster:`,
  region: (name, quotients, candidates) =>
    `${name}: ${quotients}. ${candidates === null ? "Tidak ada calon klaster." : `Calon klaster: ${candidates}.`}`,
  noQuotient: "tidak ada",
  shift: (before, after) =>
    `Pangsa dari jumlah bagian masing-masing hari (${before ?? "tidak diketahui"}, lalu ${after ?? "tidak diketahui"}):`,
  moved: (part, before, after, points, direction) =>
    `${part}: ${before}, lalu ${after}${direction === "same" ? " (tetap)" : ` (${direction === "up" ? "naik" : "turun"} ${points} poin persentase)`}`,
  few: (fewBelow, places) => `Berdiri di atas kurang dari ${fewBelow}, sehingga sedikit saja mengubahnya: ${places}.`,
  unchanged: (parts) => `Persis seperti sebelumnya: ${parts}. Di samping lonjakan, ini pertanda pendataan lain.`,
  unchecked: (totals) => `Belum dapat diperiksa karena ada sel yang tidak diketahui: ${totals} total.`,
  left: (place, value) => `Bila totalnya benar, ${place} adalah ${value}`,
  leftDiffers: (place, values) => `${place}: total-totalnya menyisakan nilai yang berbeda, ${values}`,
  noShare: (part, known) => `${part}: tanpa pangsa, karena jumlahnya ${known ? "nol" : "tidak diketahui"}`,
  changed: (change, direction) =>
    direction === "same" ? "; bagiannya tetap" : `; bagiannya ${direction === "up" ? "naik" : "turun"} ${change}`,
  allReconciled: (checked) => `Cocok: ${checked} total yang diperiksa sama dengan jumlah bagiannya.`,
  noTotals: "Tidak ada total yang tercetak.",
  failed: (failed, checked) => `Tidak cocok: ${failed} dari ${checked} total yang diperiksa.`,
  total: (place, printed, sum, atLeast) =>
    `${place}: tercetak ${printed}, jumlahnya ${sum}${atLeast ? " atau lebih" : ""}`,
  rowTotal: (row) => `total baris ${row}`,
  columnTotal: (column) => `total kolom ${column}`,
  levelTotal: (name) => (name === null ? "total" : `total ${name}`),
  fault: (place, printed, corrected) =>
    `Satu angka menjelaskan semuanya: ${place} tercetak ${printed}, mestinya ${corrected}.`,
  noFault: "Angka mana yang salah tidak dapat diketahui dari tabel ini.",
  ratio: (ratio, labourForce) => `Rasio kewirausahaan: ${ratio} dari angkatan kerja (${labourForce}).`,
  beginners: (share) => `Pemula, di luar rasio itu: ${share} dari angkatan kerja yang sama.`,
  noRatio: "Tanpa rasio, karena angkatan kerjanya nol.",
  reached: (what, businesses, shares) =>
    `${what ?? "semua jenis"}: ${range(businesses)} usaha berbeda${shares === null ? "" : `, ${range(shares)}`}`,
  coverage: (day, base, value) => `Yang terjangkau sampai ${day} dari ${base} (${value} usaha):`,
  undated: (activities) => `Kegiatan yang belum diketahui apakah sudah dimulai: ${activities}.`,
};

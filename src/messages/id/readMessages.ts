import { deepFreeze } from "../../core/plain/deepFreeze";
import type { ReadMessages } from "../wording/readWording";
import { formats } from "./formats";

/**
 * The words of `sayRead` in Indonesian. They are apart from all others, so that a form loads them alone.
 *
 * @example
 * ```ts
 * import { readMessages } from "umkm/messages/id";
 *
 * // What is said of a cell that is too narrow?
 * readMessages.read.problems.hashes; // => "Kolomnya terlalu sempit saat diekspor, sehingga isinya hilang; lebarkan kolom lalu ekspor lagi."
 * ```
 */
export const readMessages: ReadMessages = /* @__PURE__ */ deepFreeze({
  language: "id",
  formats,
  read: {
    read: (value, per) => `Terbaca: ${value}${per ? ` ${per}` : ""}.`,
    ambiguous: (candidates, per) => `Dapat berarti ${candidates}${per ? ` ${per}` : ""}. Yang mana?`,
    digits: "Angkanya terbaca.",
    problems: {
      empty: "Belum diisi.",
      "no-value": "Belum jelas apakah nol atau belum diisi; tulis 0 atau kosongkan.",
      "not-known": "Jawabannya belum diketahui.",
      "not-text": "Isinya bukan teks atau angka.",
      "too-long": "Teksnya terlalu panjang; tulis jawabannya saja.",
      scientific:
        "Program lembar kerja mengganti angkanya dengan bentuk pangkat; atur kolom sebagai teks, lalu isi lagi dari sumbernya.",
      hashes: "Kolomnya terlalu sempit saat diekspor, sehingga isinya hilang; lebarkan kolom lalu ekspor lagi.",
      formula: "Isinya rumus atau kesalahan rumus, bukan nilai; ekspor nilainya.",
      "became-a-day":
        "Program lembar kerja mungkin mengubah rentang menjadi tanggal; atur kolom sebagai teks, lalu isi lagi.",
      rounded:
        "Program lembar kerja hanya menyimpan 15 digit, jadi digit terakhir mungkin hilang; isi lagi sebagai teks.",
      "lost-zero": "Digitnya kurang; nol di depan mungkin hilang di program lembar kerja. Isi lagi sebagai teks.",
      "leading-zero": "Angkanya diawali 0; mungkin nomor telepon atau nomor lain.",
      "too-many-digits": "Digitnya terlalu banyak; mungkin nomor identitas.",
      "wrong-length": "Banyaknya digit tidak sesuai.",
      negative: "Nilainya di bawah nol.",
      approximate: "Nilainya hanya perkiraan; tulis nilai pasti, atau batas bawah dan batas atas.",
      "unit-missing": "Satuannya mungkin belum ditulis: ribu, juta, atau miliar?",
      "other-currency": "Bukan dalam rupiah.",
      separators: "Letak titik dan komanya tidak jelas; tulis misalnya 1.500.000 atau 1,5 juta.",
      fraction: "Jumlahnya harus bilangan bulat.",
      reversed: "Rentangnya kosong: batas bawah lebih besar daripada batas atas.",
      "no-such-day": "Tanggal itu tidak ada.",
      "no-day": "Hanya bulan atau tahun; tulis juga tanggalnya.",
      weekday: "Nama harinya tidak cocok dengan tanggalnya.",
      instant: "Ini waktu dengan zona; tentukan dahulu tanggalnya menurut tempat usaha.",
      "not-an-amount": "Tidak terbaca sebagai jumlah rupiah; tulis misalnya Rp1.500.000 atau 1,5 juta.",
      "not-a-count": "Tidak terbaca sebagai jumlah; tulis misalnya 12 atau 5-19.",
      "not-a-day": "Tidak terbaca sebagai tanggal; tulis misalnya 15/08/2024 atau 15 Agustus 2024.",
      "not-a-month-or-year": "Tidak terbaca sebagai bulan atau tahun; tulis misalnya Mei 2018 atau 2018.",
      "not-yes-or-no": "Jawab ya atau tidak.",
      "not-digits": "Ada tanda lain di antara angkanya.",
    },
    per: { day: "per hari", week: "per minggu", month: "per bulan", year: "per tahun" },
    yes: "ya",
    no: "tidak",
    between: (least, most) => `antara ${least} dan ${most}`,
    atLeast: (least) => `paling sedikit ${least}`,
    atMost: (most) => `paling banyak ${most}`,
  },
});

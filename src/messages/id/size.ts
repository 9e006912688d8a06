import type { SizeWording } from "../wording/sizeWording";
import { exclusions } from "./sizeLaw";

/** Size classes, in Indonesian. */
export const size: SizeWording = {
  sizes: { mikro: "mikro", kecil: "kecil", menengah: "menengah", besar: "besar", excluded: "dikecualikan" },
  assumed: {
    "purpose:facilities": "tujuannya kemudahan, pelindungan, dan pemberdayaan, bukan pendaftaran",
    "policy:either": "bila ukuran berbeda dipakai kelas yang lebih kecil, karena tidak ada aturan penggabungan",
    "policy:both": "bila ukuran berbeda dipakai kelas yang lebih besar",
    "policy:by-modalUsaha": "hanya modal usaha yang dipakai",
    "policy:by-hasilPenjualanTahunan": "hanya hasil penjualan tahunan yang dipakai",
    "policy:by-kekayaanBersih": "hanya kekayaan bersih yang dipakai",
    "policy:by-tenagaKerja": "hanya jumlah tenaga kerja yang dipakai",
    "partOf:none": "bukan bagian dari usaha lain",
    "foreignOwned:false": "bukan penanaman modal asing",
  },
  known: (size, day, rule) => `Kelas usaha per ${day} menurut ${rule}: ${size}.`,
  unknown: (candidates, day, rule) => `Kelas usaha per ${day} menurut ${rule} belum dapat dipastikan: ${candidates}.`,
  excluded: (day, rule) => `Per ${day} menurut ${rule} usaha ini dikecualikan dari kelasnya.`,
  because: "Alasannya:",
  exclusions,
  noRule: (day, why) => `Per ${day} tidak ada batas kelas usaha yang berlaku: ${why}.`,
  reading: (measure, observed, size, limit) => {
    if (observed === null) return `${measure}: belum diketahui`;
    const within = limit === null ? "" : ` (${limit})`;
    return `${measure} ${observed}: ${size === null ? "belum menentukan" : size + within}`;
  },
  atMost: (limit) => `paling banyak ${limit}`,
  below: (limit) => `kurang dari ${limit}`,
  conflict: "Ukuran yang berlaku saling bertentangan: kelasnya berbeda menurut masing-masing.",
  answers: {
    mikro: "mikro",
    kecil: "kecil",
    menengah: "menengah",
    besar: "besar",
    unknown: "belum dapat dipastikan",
    excluded: "dikecualikan",
    "no-rule": "tanpa batas yang berlaku",
  },
  segment: (from, until, rule, answer) =>
    `${until === null ? `Sejak ${from}` : `${from} sampai ${until}`}${rule === null ? "" : `, ${rule}`}: ${answer}`,
  open: (candidates) => `belum dapat dipastikan, ${candidates}`,
  headroom: (measure, size, remaining, limit, share) =>
    `${measure}: ${size}, masih ${remaining} sampai batas ${limit}${share === null ? "" : ` (${share} dari batas)`}`,
  noLimit: (measure, size) => `${measure}: ${size}, tanpa batas di atasnya`,
  limitNotKnown: (measure) => `${measure}: kelasnya belum diketahui, jadi batasnya juga`,
  tally: (total, day) => `${total} usaha menurut kelas per ${day}:`,
  counted: (answer, count, share) => `${answer}: ${count} (${share})`,
  countedConflicts: (conflicts, open) =>
    [
      ...(conflicts === null ? [] : [`; ukurannya saling bertentangan pada ${conflicts}`]),
      ...(open === null ? [] : [`; pada ${open} belum diketahui apakah ukurannya bertentangan`]),
    ].join(""),
  noBusinesses: "Tidak ada usaha yang dihitung.",
  transitions: (total) => `Perpindahan kelas ${total} usaha:`,
  moves: (naik, turun, tetap, notComparable) =>
    `naik kelas ${naik}, turun kelas ${turun}, tetap ${tetap}, tidak dapat dibandingkan ${notComparable}`,
  moved: (before, after, count) => `dari ${before} ke ${after}: ${count}`,
  whoseDoing: "Bila aturannya berbeda, perpindahan dapat berasal dari aturan dan bukan dari usahanya.",
};

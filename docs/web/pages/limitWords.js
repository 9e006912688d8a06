// @ts-check

const en = {
  title: "Limits of the statutory size classes",
  scale: "Rupiah, on a log scale, each limit inclusive.",
  under: "under",
  to: "to",
  today: "today",
  upTo: "up to",
  gap: "no amounts are in force",
  shaded: "Shaded",
  million: "million",
  billion: "billion",
  decimal: ".",
};

/** @type {typeof en} */
const id = {
  title: "Batas kelas usaha menurut undang-undang",
  scale: "Rupiah, skala logaritma, tiap batas termasuk.",
  under: "menurut",
  to: "sampai",
  today: "sekarang",
  upTo: "paling banyak",
  gap: "tidak ada angka yang berlaku",
  shaded: "Bidang abu-abu",
  million: "juta",
  billion: "miliar",
  decimal: ",",
};

/** What the picture of the limits says, by language. */
export const limitWords = { en, id };

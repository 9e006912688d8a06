import type { Per } from "../reading";

// What stands beside a number, word by word, as it is split: in small letters, without points.

/** The powers of ten that people count in. */
export const units: Readonly<Record<string, number>> = {
  ribu: 3,
  rb: 3,
  rbu: 3,
  juta: 6,
  jt: 6,
  jta: 6,
  miliar: 9,
  milyar: 9,
  miliyar: 9,
  milliar: 9,
  milyard: 9,
  triliun: 12,
  trilyun: 12,
  triliyun: 12,
  trilliun: 12,
};

/** Units of one letter, which count money alone: M is miliar. */
export const shortUnits: Readonly<Record<string, number>> = { k: 3, m: 9, t: 12 };

/** Words for rupiah. */
export const currencies: readonly string[] = ["rp", "idr", "rupiah", "rph"];

/** Words for other money. */
export const otherCurrencies: readonly string[] = [
  "$",
  "€",
  "£",
  "¥",
  "usd",
  "us $",
  "sgd",
  "myr",
  "eur",
  "dolar",
  "ringgit",
];

/** Words for what is counted. */
export const counters: readonly string[] = [
  "orang",
  "org",
  "karyawan",
  "pekerja",
  "pegawai",
  "tenaga kerja",
  "anggota",
  "petani",
  "usaha",
  "unit",
  "buah",
  "kali",
  "people",
  "persons",
  "workers",
  "employees",
  "members",
];

/** What makes a number an estimate. */
export const estimates: readonly string[] = [
  "sekitar",
  "kurang lebih",
  "lebih kurang",
  "kira - kira",
  "kira",
  "kisaran",
  "hampir",
  "lebih",
  "±",
  "~",
  "+ -",
  "+ / -",
  "an",
  "puluhan",
  "belasan",
  "ratusan",
  "ribuan",
  "jutaan",
  "miliaran",
  "milyaran",
  "approx",
  "about",
  "around",
];

/**
 * What makes a bound of a number. In front: `b` below, `a` above, `m` at most, `l` at least, `t` up to, `w` between, `f`
 * from. Behind: `B` or less, `G` or more. Between two numbers: `t` to, `d` and.
 */
export type Bound = "b" | "a" | "m" | "l" | "t" | "w" | "f" | "B" | "G" | "d";

/** The words for bounds. */
export const bounds: Readonly<Record<string, Bound>> = {
  "di bawah": "b",
  dibawah: "b",
  "kurang dari": "b",
  "kurang dr": "b",
  "lebih kecil dari": "b",
  "lebih rendah dari": "b",
  "<": "b",
  below: "b",
  under: "b",
  "less than": "b",
  "fewer than": "b",
  "di atas": "a",
  diatas: "a",
  "lebih dari": "a",
  "lebih dr": "a",
  "lebih besar dari": "a",
  "lebih tinggi dari": "a",
  ">": "a",
  above: "a",
  over: "a",
  "more than": "a",
  "paling banyak": "m",
  "paling tinggi": "m",
  "paling besar": "m",
  "paling lama": "m",
  maksimal: "m",
  maksimum: "m",
  maks: "m",
  max: "m",
  maximum: "m",
  "tidak lebih dari": "m",
  "tdk lebih dari": "m",
  "at most": "m",
  "not more than": "m",
  "up to": "m",
  "kurang dari sama dengan": "m",
  "kurang dari atau sama dengan": "m",
  "< =": "m",
  "≤": "m",
  "paling sedikit": "l",
  "paling rendah": "l",
  "paling kecil": "l",
  "paling kurang": "l",
  "sekurang - kurangnya": "l",
  minimal: "l",
  minimum: "l",
  min: "l",
  "tidak kurang dari": "l",
  "tdk kurang dari": "l",
  "at least": "l",
  "not less than": "l",
  mulai: "l",
  "mulai dari": "l",
  "lebih dari sama dengan": "l",
  "lebih dari atau sama dengan": "l",
  "> =": "l",
  "≥": "l",
  "ke bawah": "B",
  kebawah: "B",
  "atau kurang": "B",
  "or less": "B",
  "or fewer": "B",
  "ke atas": "G",
  keatas: "G",
  "atau lebih": "G",
  "or more": "G",
  "+": "G",
  "-": "t",
  sampai: "t",
  "sampai dengan": "t",
  "sampai dgn": "t",
  "s / d": "t",
  "s d": "t",
  sd: "t",
  hingga: "t",
  to: "t",
  antara: "w",
  between: "w",
  dari: "f",
  from: "f",
  dan: "d",
  and: "d",
};

/** What stands in front of a period. */
export const perMarks: readonly string[] = ["/", "per", "tiap", "setiap", "a", "each"];

/** The periods by their names. */
export const periods: Readonly<Record<string, Per>> = {
  hari: "day",
  hr: "day",
  day: "day",
  minggu: "week",
  mgg: "week",
  week: "week",
  bulan: "month",
  bln: "month",
  bl: "month",
  month: "month",
  mo: "month",
  tahun: "year",
  thn: "year",
  th: "year",
  year: "year",
  yr: "year",
};

/** Periods in one word. */
export const perWords: Readonly<Record<string, Per>> = {
  sehari: "day",
  perhari: "day",
  harian: "day",
  seminggu: "week",
  perminggu: "week",
  mingguan: "week",
  sebulan: "month",
  perbulan: "month",
  perbln: "month",
  bulanan: "month",
  monthly: "month",
  setahun: "year",
  pertahun: "year",
  perthn: "year",
  tahunan: "year",
  yearly: "year",
  "p a": "year",
};

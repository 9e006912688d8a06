import type { FinancingWording } from "../wording/financingWording";
import { mergeWords } from "../wording/mergeWords";
import { lawWords } from "./lawWords";

const statuses = {
  eligible: "memenuhi syarat",
  "presumably-eligible": "diperkirakan memenuhi syarat",
  ineligible: "tidak memenuhi syarat",
  unknown: "belum dapat dipastikan",
} as const;

/** Financing, in Indonesian. */
export const financing: FinancingWording = {
  programmes: /* @__PURE__ */ mergeWords(lawWords, "programmes"),
  criteria: /* @__PURE__ */ mergeWords(lawWords, "criteria"),
  status: statuses,
  headline: (programme, day, status) => `${programme} per ${day}: ${statuses[status]}.`,
  clusterHeadline: (programme, day, status) => `${programme} untuk klaster per ${day}: ${statuses[status]}.`,
  termsHeadline: (programme, day) => `Ketentuan ${programme} per ${day}:`,
  remediesHeadline: (programme, day, status) => `${programme} per ${day}: ${statuses[status]}. Yang dapat dilakukan:`,
  noRemedies: (programme, day) =>
    `${programme} per ${day}: tidak ada syarat yang diketahui gagal; tidak ada yang perlu diubah.`,
  way: (criterion, steps) => `${criterion}: ${steps}`,
  otherWay: (steps) => `atau ${steps}`,
  steps: {
    change: (required) => `ajukan atau atur ulang (${required})`,
    obtain: (required) => `lengkapi yang belum ada (${required})`,
    wait: (since, day) => (day === null ? `tunggu (${since})` : `tunggu sampai ${day} (${since})`),
    none: (fact) => `tidak dapat diubah (${fact})`,
    ifSo: (required) => `asalkan ternyata demikian (${required})`,
  },
  otherRule: "pada hari itu mungkin berlaku aturan lain",
  screened: "Program, menurut hasil syarat tertulisnya:",
  forClusters: (programmes) => `Hanya untuk kelompok, tidak disaring di sini: ${programmes}.`,
  noRule: (programme, day, why) => `${programme}: tidak ada aturan yang berlaku per ${day}; ${why}.`,
  notMet: "Tidak terpenuhi:",
  open: "Belum diketahui:",
  met: (criteria) => `Terpenuhi: ${criteria}.`,
  reason: (criterion, condition, observed, cite) =>
    `${criterion}: ${condition}${observed === null ? "" : `; diketahui ${observed}`} [${cite}]`,
  implied: (known, from) => `${known} (mengikuti jawaban tentang ${from})`,
  membersCounted: (members) => `terhitung ${members}`,
  membersFail: (members) => `tidak dipenuhi ${members}`,
  membersOpen: (members) => `belum diketahui untuk ${members}`,
  group: (status) => `Kelompok: ${statuses[status]}.`,
  presumed: (criteria) => `Terpenuhi menurut teks sebelumnya, belum dibaca dalam teks yang berlaku: ${criteria}.`,
  notSettling: "Tidak terpenuhi, tetapi belum memutuskan:",
  standings: {
    presumed: "menurut teks sebelumnya; belum dibaca dalam teks yang berlaku",
    liftable: (cite) => `dapat dilonggarkan dengan syarat yang belum dibaca (${cite})`,
    "in-part": "baru terbaca sebagian",
  },
  unread: (criteria) => `Diminta, tetapi belum dibaca dalam teks ini maupun sebelumnya: ${criteria}.`,
  member: (name, status) => `${name}: ${statuses[status]}.`,
  memberName: (number) => `Anggota ${number}`,
  noMembers: "Anggota belum diketahui.",
  blocked: (by) => `Yang menghalangi: ${by}.`,
  totals: (asked, eligible, presumably) =>
    `Plafon yang diminta seluruhnya ${asked ?? "belum diketahui"}, oleh anggota yang memenuhi syarat ${eligible ?? "belum diketahui"}${presumably === undefined ? "" : `, oleh anggota yang diperkirakan memenuhi syarat ${presumably ?? "belum diketahui"}`}.`,
  allowed: (allowed) => `Batas plafon tiap anggota mengizinkan seluruh anggota bersama-sama ${allowed}.`,
  largest: (members, status, isWhole) =>
    isWhole
      ? `Klaster dari anggota yang dapat maju bersama (${members}): ${statuses[status]}.`
      : `Klaster dari anggota ini saja (${members}): ${statuses[status]}.`,
  noneEligible: "Belum ada anggota yang memenuhi syarat.",
  terms: {
    rate: "bunga efektif setahun",
    method: "cara menghitung bunga",
    workingCapitalMonths: "jangka waktu modal kerja",
    investmentMonths: "jangka waktu investasi",
    grace: "masa tenggang",
    additionalCollateral: "agunan tambahan",
    subsidy: "subsidi bunga",
    extensionSubsidy: "subsidi bunga untuk perpanjangan yang melewati jangka waktu terlama",
    repayment: "pembayaran kembali",
    disbursement: "pencairan",
    concurrence: "di samping kredit yang berjalan",
    onDefault: "bila angsuran gagal dibayar",
    collateralSanction: "bila agunan tambahan tetap diminta",
    collateral: "jenis agunan",
    valuation: "penilaian agunan",
    tenorWeeks: "jangka waktu",
    grant: "bantuan, sekali",
  },
  termValues: /* @__PURE__ */ mergeWords(lawWords, "termValues"),
  documents: /* @__PURE__ */ mergeWords(lawWords, "documents"),
  owed: (documents) => `Dokumen yang diminta: ${documents}.`,
  maybeOwed: (documents) => `Mungkin diminta: ${documents}.`,
  notOwed: (documents) => `Tidak diminta: ${documents}.`,
  rateFrom: (rate, day) => `${rate} sejak ${day}`,
  orNone: "tidak ada kredit seperti itu",
  term: (name, value, cite) => `${name}: ${value}${cite === null ? "" : ` [${cite}]`}`,
  openTerm: (name, values) => `${name}: belum dapat dipastikan, ${values}`,
  unstated: (what) => (what === null ? "tidak disebut untuk keadaan ini" : `tidak terbaca untuk keadaan ini (${what})`),
  barredTerm: (name, cite) => `${name}: tidak ada, karena aturannya tidak membolehkan kredit ini [${cite}]`,
  months: (count) => `paling lama ${count} bulan`,
  weeks: (count) => `${count} minggu`,
  noTerms: "Tidak ada ketentuan yang terbaca.",
  termsAlone: "Ini ketentuan program bagi yang boleh menerimanya; bukan pernyataan bahwa kredit ini dapat diperoleh.",
  methods: { annuity: "anuitas", flat: "flat", yarnen: "setelah panen (yarnen)" },
  schedule: (method, count) => `Angsuran ${method}, ${count} kali:`,
  instalment: (number, day, payment, interest, principal, balance) =>
    `${number}. ${day}: ${payment} (bunga ${interest}, pokok ${principal}); sisa pokok ${balance}`,
  repaid: (payment, interest) =>
    `Seluruhnya ${payment}, di antaranya bunga ${interest}; pembulatan penyalur dapat berbeda.`,
  screening: "Ini penyaringan menurut syarat tertulis, bukan keputusan kredit; penyalur yang memutuskan.",
};

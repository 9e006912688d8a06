// @ts-check
// The Lampung walkthrough: npm start (-- --lang en). Titles and records are written here; every answer is the library's.
import {
  apportion,
  assessCluster,
  assessProgress,
  classifySize,
  clusterFactsOf,
  composition,
  entrepreneurshipShares,
  explain,
  gernasBbi2023,
  goDigital2024,
  goDigitalObservations,
  growth,
  indonesia2021,
  kurKhusus,
  kurKhususTerms,
  lampung20231030,
  lampung20240305,
  lampungSelatanTotal2020,
  lampungSelatanTotal2023,
  latestByBody,
  publishedGrowths,
  reconcile,
  rpjmnEntrepreneurship2029,
  rpjmnSmallMedium2029,
  sizeFactsOf,
  smallMediumShares,
  termsOf,
} from "umkm";
import { en } from "umkm/messages/en";
import { id } from "umkm/messages/id";

const asOf = "2024-03-05";
const languages = { id, en };
const lang = languageAsked(process.argv.slice(2));
const messages = languages[lang];
const { formats, law } = messages;
const brief = /** @type {const} */ ({ detail: "brief" });

title("UMKM Lampung, 5 Maret 2024", "UMKM of Lampung, 5 March 2024", "=");

title("1. Berapa banyak UMKM Lampung", "1. How many UMKM Lampung has");
tell(
  "Dinas Koperasi dan UKM menyebut angka ini pada hari itu; yang sebelumnya dari 30 Oktober 2023.",
  "The provincial office stated these counts on that day; those before are of 30 October 2023.",
);
for (const population of [lampung20231030, lampung20240305]) {
  const { mikro, kecil, menengah, totalPrinted, asOf: day, evidence } = population;
  const parts = [mikro, kecil, menengah].map((count) => formats.count(count)).join(" + ");
  console.log(`${formats.day(day)}: ${formats.count(totalPrinted)} = ${parts} (${law.evidence[evidence]})`);
}
answer(reconcile(lampung20240305));
answer(composition(lampung20240305));
answer(growth(lampung20231030, lampung20240305));
tell(
  "Pendataan satu kantor yang tidak berganti, Lampung Selatan 2020 dan 2023:",
  "One office whose register did not change, Lampung Selatan in 2020 and 2023:",
);
answer(growth(lampungSelatanTotal2020, lampungSelatanTotal2023));

title("2. Target nasional go digital", "2. The national go-digital target");
tell("Menurut kementerian yang menetapkan target:", "By the ministry that set the target:");
const ministry = goDigital2024.body;
answer(assessProgress(goDigital2024, goDigitalObservations, { asOf, use: { body: ministry } }));
tell(
  "Menurut lembaga lain, dengan angka terakhir yang diketahui:",
  "By the other bodies, each by its last known figure:",
);
for (const { body } of latestByBody(goDigitalObservations, { asOf })) {
  if (body === ministry) continue;
  answer(assessProgress(goDigital2024, goDigitalObservations, { asOf, use: { body } }), brief);
}
const national = reconcile(indonesia2021).sum;
const share = lampung20240305.totalPrinted;
const [, , , goal] = goDigital2024.milestones;
tell(
  `Bagian Lampung yang sebanding: ${formats.count(share)} dari ${formats.count(national)} unit seluruh Indonesia (angka 2018, dipilah ulang pada 2021; bukti: ${law.evidence[indonesia2021.evidence]}). Tahunnya berbeda, jadi ini ukuran kasar.`,
  `Lampung's proportional part: ${formats.count(share)} of ${formats.count(national)} units in all Indonesia (counts of 2018, cut again in 2021; evidence: ${law.evidence[indonesia2021.evidence]}). The years differ, so this is a rough measure.`,
);
answer(apportion(goal.value, [share, national - share], { method: "hamilton" }), {
  labels: ["Lampung", either("provinsi lain", "other provinces")],
});

title("3. Kelas usaha, dulu dan sekarang", "3. Size classes, then and now");
tell("Ketiga usaha ini rekaan.", "These three businesses are invented.");
/** @type {{ name: string, business: import("umkm/entities").Business, before: boolean }[]} */
const businesses = [
  {
    name: either(
      "A. Kedai kopi di Liwa, berdiri 2016: kecil menurut aturan lama, mikro menurut yang baru",
      "A. A coffee house in Liwa, since 2016: kecil by the law before, mikro by the new one",
    ),
    business: {
      id: "contoh-a",
      establishedOn: "2016-08-01",
      hasilPenjualanTahunan: 1_800_000_000,
      kekayaanBersih: 400_000_000,
    },
    before: true,
  },
  {
    name: either(
      "B. Penggilingan singkong di Lampung Tengah: datanya belum cukup",
      "B. A cassava mill in Lampung Tengah: the facts do not suffice",
    ),
    business: { id: "contoh-b", establishedOn: "2012-02-01", kekayaanBersih: 450_000_000 },
    before: true,
  },
  {
    name: either(
      "C. Pedagang lada di Bandar Lampung, berdiri 2022: dua ukuran bertentangan",
      "C. A pepper trader in Bandar Lampung, since 2022: two measures conflict",
    ),
    business: {
      id: "contoh-c",
      establishedOn: "2022-05-01",
      modalUsaha: 800_000_000,
      hasilPenjualanTahunan: 20_000_000_000,
    },
    before: false,
  },
];
for (const { name, business, before } of businesses) {
  console.log(`\n${name}`);
  const facts = sizeFactsOf(business);
  if (before) answer(classifySize(facts, { asOf: "2019-03-05" }), brief);
  answer(classifySize(facts, { asOf }), brief);
}

title("4. Klaster kopi meminta KUR khusus", "4. A coffee klaster asks for KUR khusus");
tell(
  "Kelompok, lima anggotanya, dan mitra usahanya rekaan; diajukan melalui ketua kepada satu penyalur.",
  "The group, its five members and its mitra usaha are invented; it applies through its chair to one lender.",
);
/** What every member has answered, unless said otherwise. */
const answered = /** @type {const} */ ({
  kurAtOtherLender: false,
  hadCommercialCredit: false,
  programmeCredit: "tidak-ada",
  creditRunning: false,
  hasNik: true,
  hasBpjsKetenagakerjaan: true,
  extended: false,
});
/** @type {import("umkm/entities").ClusterMember} */
const farmer = {
  business: {
    id: "contoh",
    establishedOn: "2015-01-10",
    sector: "perkebunan",
    productiveAndFeasible: true,
    hasilPenjualanTahunan: 900_000_000,
    hasNib: true,
  },
  owner: { occupation: "lainnya", hasNpwp: true },
  novice: false,
  registeredInSikp: true,
};
/** @type {import("umkm/entities").Cluster} */
const cluster = {
  id: "klaster-contoh",
  commodity: "perkebunan-rakyat",
  mitraUsaha: { name: "PT Contoh Kopi" },
  managedTogether: true,
  developsMembers: true,
  certificate: "surat-dinas",
  appliesThroughChair: true,
  members: [
    { ...farmer, plafon: 75_000_000 },
    { ...farmer, plafon: 500_000_000 },
    { ...farmer, plafon: 500_000_001 },
    { ...farmer, plafon: 40_000_000, business: { ...farmer.business, establishedOn: "2023-11-20" } },
    { ...farmer, plafon: 60_000_000, owner: { occupation: "lainnya" }, novice: null },
  ],
};
const asked = clusterFactsOf(cluster);
const members = (asked.members ?? []).map((member) => ({ ...member, ...answered }));
answer(assessCluster(kurKhusus, { cluster: asked.cluster, members }, { asOf }), brief);
answer(termsOf(kurKhususTerms, members[0] ?? {}, { asOf }), brief);
const today = "2026-12-01";
tell(
  "\nHari ini, 1 Desember 2026: Anggota 1, 2, dan 4 mengajukan bersama, kini dengan perjanjian kerja sama dan terdaftar dalam SIKP. Peraturan yang berlaku, Permenko 1/2026, baru terbaca sebagian.",
  "\nToday, 1 December 2026: members 1, 2 and 4 apply together, now with an agreement and registered in SIKP. The regulation in force, Permenko 1/2026, was read in part only.",
);
const group = { ...asked.cluster, cooperationAgreement: true, registeredInSikp: true, borrowsAsGroup: false };
const together = members.filter((_, at) => [0, 1, 3].includes(at));
const labels = [1, 2, 4].map((number) => `${either("Anggota", "Member")} ${number}`);
answer(assessCluster(kurKhusus, { cluster: group, members: together }, { asOf: today }), { ...brief, labels });

title("5. Yang ada di sekitarnya", "5. What stands around it");
const source = "Lampost.co";
/** @type {import("umkm/entities").SupportActivity[]} */
const activities = [
  {
    id: "k-1",
    kind: "lokakarya",
    title: "Workshop Kewirausahaan Terpadu Provinsi Lampung Tahun 2024",
    on: asOf,
    place: "Hotel Novotel Bandar Lampung",
    source,
  },
  {
    id: "k-2",
    kind: "pelatihan",
    title: either("peningkatan kapasitas pelaku usaha", "raising the capacity of entrepreneurs"),
    source,
  },
  {
    id: "k-3",
    kind: "pendampingan",
    title: either("pemberdayaan agar mutu produk UMKM bersaing", "empowerment, for products that can compete"),
    source,
  },
  {
    id: "k-4",
    kind: "pemetaan-potensi",
    title: either("potensi wirausaha", "entrepreneurial potential"),
    source,
  },
  {
    id: "k-5",
    kind: "kerja-sama",
    title: either("kunjungan ke Koperasi Rumah Bungkus Radja Isha", "visit to Koperasi Rumah Bungkus Radja Isha"),
    on: { atMost: "2023-09-27" },
    partner: either("Pemerintah Provinsi Kepulauan Riau", "the government of Kepulauan Riau"),
    source,
  },
];
for (const activity of activities) answer(activity);
tell(
  "Produk domestik regional bruto Lampung, harga konstan, triwulan IV 2023 (BPS Lampung) atas triwulan IV 2022. Nilai triwulan IV 2022 dihitung balik dari triwulan I 2023 (Rp63,85998 triliun, naik 0,79% dari triwulan sebelumnya):",
  "Gross regional product of Lampung at constant prices, fourth quarter of 2023 (BPS Lampung) against that of 2022. The level of the fourth quarter of 2022 is implied by the first quarter of 2023 (Rp63.85998 trillion, +0.79% on the quarter before):",
);
answer(growth(63_359_400_000_000, 66_780_000_000_000), { unit: "rupiah" });
for (const { period, growth: share, evidence } of publishedGrowths) {
  const isQuarter = period.includes("-Q");
  const name = isQuarter
    ? either("Triwulan IV 2023 atas triwulan IV 2022", "Fourth quarter of 2023 against that of 2022")
    : either("Setahun penuh 2023 atas 2022", "The whole year 2023 against 2022");
  tell(
    `${name}: ${formats.percent(share, 2)} (${law.evidence[evidence]}).`,
    `${name}: ${formats.percent(share, 2)} (${law.evidence[evidence]}).`,
  );
}

const later = "2026-12-01";
title(`6. Sesudahnya, per ${formats.day(later)}`, `6. What came of it, on ${formats.day(later)}`);
tell("Target yang lama, menurut kementerian:", "The old target, by the ministry:");
answer(assessProgress(goDigital2024, goDigitalObservations, { asOf: later, use: { body: ministry } }), brief);
tell(
  "Menurut gerakan yang memasang tahun 2023, dengan hitungannya sendiri:",
  "By the movement that named 2023, with its own count:",
);
answer(assessProgress(gernasBbi2023, goDigitalObservations, { asOf: later, use: { body: gernasBbi2023.body } }), brief);
tell("Target yang berjalan, RPJMN 2025–2029:", "The targets that run, RPJMN 2025–2029:");
answer(assessProgress(rpjmnSmallMedium2029, smallMediumShares, { asOf: later }));
answer(assessProgress(rpjmnEntrepreneurship2029, entrepreneurshipShares, { asOf: later }), brief);

/** @param {import("umkm").Explainable} outcome @param {import("umkm").ExplainOptions} [options] */
function answer(outcome, options) {
  for (const line of explain(outcome, messages, options)) console.log(line);
}

/** @param {string} indonesian @param {string} english */
function either(indonesian, english) {
  return lang === "id" ? indonesian : english;
}

/** @param {string} indonesian @param {string} english */
function title(indonesian, english, mark = "-") {
  const text = either(indonesian, english);
  console.log(`${mark === "=" ? "" : "\n"}${text}\n${mark.repeat(text.length)}`);
}

/** @param {string} indonesian @param {string} english */
function tell(indonesian, english) {
  console.log(wrapped(either(indonesian, english)));
}

/** @param {string} text */
function wrapped(text) {
  return text.replace(/(.{1,96})(?:\s+|$)/g, "$1\n").trimEnd();
}

/** @param {readonly string[]} args @returns {keyof typeof languages} */
function languageAsked(args) {
  const [name, value, ...rest] = args.flatMap((arg) => arg.split("="));
  if (name === undefined) return "id";
  if (name === "--lang" && (value === "id" || value === "en") && rest.length === 0) return value;
  console.error("usage: npm start -- [--lang id|en]");
  process.exit(2);
}

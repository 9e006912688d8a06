/** The size classes of Indonesian law, from the smallest to the largest. */
export const sizes = ["mikro", "kecil", "menengah", "besar"] as const;

/** A size class. */
export type Size = (typeof sizes)[number];

/** The answers to "part of a larger business?": "none", or the size of that business. */
export const parentSizes = ["none", "mikro", "kecil", "menengah", "besar"] as const;

/** The size of the business that this one is part of, or "none". */
export type ParentSize = (typeof parentSizes)[number];

/** The sectors that financing rules tell apart. A KBLI category alone does not give the sector. */
export const businessSectors = [
  "pertanian",
  "perkebunan",
  "peternakan",
  "perikanan",
  "industri",
  "jasa",
  "produksi-lain",
  "perdagangan",
] as const;

/** A sector. */
export type BusinessSector = (typeof businessSectors)[number];

/** The occupations that financing rules tell apart: civil service, army, police, retired, near retirement, other. */
export const occupations = ["asn", "tni", "polri", "pensiunan", "pra-pensiun", "lainnya"] as const;

/** An occupation. */
export type Occupation = (typeof occupations)[number];

/**
 * What attests a group: a certificate of the dinas or of the offtaker, a validation by either, another letter, or
 * nothing.
 */
export const clusterCertificates = [
  "surat-dinas",
  "validasi-dinas",
  "surat-offtaker",
  "validasi-offtaker",
  "surat-lain",
  "tidak-ada",
] as const;

/** What attests a group. */
export type ClusterCertificate = (typeof clusterCertificates)[number];

/** What a cluster produces, as KUR khusus tells commodities apart. */
export const clusterCommodities = [
  "perkebunan-rakyat",
  "peternakan-rakyat",
  "perikanan-rakyat",
  "industri-umkm",
  "komoditas-produktif-lain",
  "lainnya",
] as const;

/** What a cluster produces. */
export type ClusterCommodity = (typeof clusterCommodities)[number];

/** The legal forms of a business. A `pt-perorangan` is for mikro and kecil only. */
export const legalForms = [
  "perorangan",
  "pt",
  "pt-perorangan",
  "cv",
  "firma",
  "persekutuan-perdata",
  "koperasi",
  "yayasan",
  "bum-desa",
  "perum",
  "perumda",
] as const;

/** A legal form. */
export type LegalForm = (typeof legalForms)[number];

/** The editions of KBLI. A code means what its own edition says; letters of categories differ between them. */
export const kbliEditions = /* @__PURE__ */ Object.freeze(["2020", "2025"] as const);

/** An edition of KBLI. */
export type KbliEdition = (typeof kbliEditions)[number];

/** The sexes that an identity card states. */
export const sexes = ["perempuan", "laki-laki"] as const;

/** A sex. */
export type Sex = (typeof sexes)[number];

/** The kinds of support activity: training, mentoring, workshop, mapping of potential, cooperation. */
export const supportActivityKinds = /* @__PURE__ */ Object.freeze([
  "pelatihan",
  "pendampingan",
  "lokakarya",
  "pemetaan-potensi",
  "kerja-sama",
] as const);

/** A kind of support activity. */
export type SupportActivityKind = (typeof supportActivityKinds)[number];

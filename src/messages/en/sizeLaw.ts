import type { SameWords } from "../../financing/types/programmeWords";
import type { exclusions as exclusionsIndonesian, sizeLaw as sizeLawIndonesian } from "../id/sizeLaw";

/** What excludes a business from its class, as a statement about it, in English. */
export const exclusions = {
  "penanaman-modal-asing": "this company is foreign-owned (PMA), which for registration always counts as usaha besar",
  "modal-asing-hanya-usaha-besar":
    "this company is foreign-owned (PMA), and foreign investors may run only usaha besar; the law does not name its class",
  "kecil-berdiri-sendiri": "this business is part of a usaha menengah or besar; the law names no other class for it",
  "menengah-berdiri-sendiri": "this business is part of a usaha kecil or besar; the law names no other class for it",
} satisfies SameWords<typeof exclusionsIndonesian>;

/** The words of the size classes of the statutes, in English. */
export const sizeLaw = {
  criteria: {
    "kecil-berdiri-sendiri": "independence of a usaha kecil",
    "menengah-berdiri-sendiri": "independence of a usaha menengah",
    "penanaman-modal-asing": "foreign ownership",
    "modal-asing-hanya-usaha-besar": "foreign investment in usaha besar only",
  },
  gaps: {
    "cipta-kerja-tanpa-angka": "the statute named factors without amounts until PP Nomor 7 Tahun 2021 took effect",
  },
  notCovered: {
    "mikro-owner": "who may own a usaha mikro",
    annualising: "annualising the sales of a first year",
    "group-consolidation": "consolidating the figures of a group",
    "sector-criteria": "sector criteria of ministries (Pasal 36)",
    "nominal-changes": "changes of the amounts with the economy",
    "foreign-ownership-before-2021-03-04": "the rules on foreign investment before 4 March 2021",
    "level-of-development":
      "the level of development of the business (Permen UMKM Nomor 2 Tahun 2026, not read); that level is not a size class",
  },
} satisfies SameWords<typeof sizeLawIndonesian>;

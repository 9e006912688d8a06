import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** What several programmes ask, said once, in Indonesian. */
export const sharedIndonesian = {
  criteria: {
    "tidak-menerima-kur": "tidak menerima KUR",
    "bukan-asn-tni-polri": "bukan ASN, TNI, atau Polri",
    npwp: "NPWP",
    "usia-usaha-6-bulan": "umur usaha",
    sikp: "pendaftaran SIKP",
    "plafon-di-atas-10-juta": "batas bawah plafon",
    "plafon-paling-banyak-500-juta": "batas atas plafon",
    "tanggung-renteng": "tanggung renteng",
    "plafon-paling-banyak-10-juta": "batas atas plafon",
    nik: "NIK",
  },
  documents: { npwp: "NPWP" },
  notCovered: {
    nik: "kewarganegaraan dan NIK",
    "dokumen-lain": "dokumen lain yang diminta peraturan",
    "usaha-produktif-layak": "syarat usaha produktif dan layak",
    sikp: "pendaftaran dalam SIKP",
    "suku-bunga": "suku bunga",
    "metode-bunga": "cara menghitung bunga",
    tenor: "jangka waktu",
    "masa-tenggang": "masa tenggang",
    agunan: "aturan agunan",
    "slik-lancar": "kolektibilitas lancar dalam SLIK",
    subsidi: "besarnya subsidi bunga",
    "kredit-program-lain": "kredit program pemerintah lain",
  },
  places: { "pasal belum dibaca": "pasal belum dibaca", pengumuman: "pengumuman" },
  facts: {
    receivesKur: {
      label: "KUR yang berjalan",
      question: "Apakah sedang menerima KUR, di penyalur mana pun?",
      yes: "sedang menerima KUR",
      no: "tidak sedang menerima KUR",
    },
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const sharedEnglish = {
  criteria: {
    "tidak-menerima-kur": "no KUR beside it",
    "bukan-asn-tni-polri": "no civil servant, soldier or police officer",
    npwp: "NPWP",
    "usia-usaha-6-bulan": "age of the business",
    sikp: "registration in SIKP",
    "plafon-di-atas-10-juta": "lower limit of the plafon",
    "plafon-paling-banyak-500-juta": "upper limit of the plafon",
    "tanggung-renteng": "tanggung renteng",
    "plafon-paling-banyak-10-juta": "upper limit of the plafon",
    nik: "NIK",
  },
  documents: { npwp: "NPWP" },
  notCovered: {
    nik: "citizenship and the NIK",
    "dokumen-lain": "other documents that the regulation asks for",
    "usaha-produktif-layak": "being productive and feasible",
    sikp: "registration in SIKP",
    "suku-bunga": "the interest rate",
    "metode-bunga": "how interest is reckoned",
    tenor: "tenors",
    "masa-tenggang": "months of grace",
    agunan: "the rules on collateral",
    "slik-lancar": "being current in SLIK (the credit register)",
    subsidi: "how much the interest subsidy is",
    "kredit-program-lain": "credit of other government programmes",
  },
  places: { "pasal belum dibaca": "article not read", pengumuman: "announcement" },
  facts: {
    receivesKur: {
      label: "running KUR",
      question: "Does a KUR run, at whichever lender?",
      yes: "a KUR runs",
      no: "no KUR runs",
    },
  },
} satisfies SameWords<typeof sharedIndonesian>;

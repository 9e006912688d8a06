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
    "usaha-produktif-layak": "kelayakan usaha",
    "calon-penerima-umkm": "berupa UMKM",
    "plafon-di-atas-500-juta": "batas bawah plafon",
    nik: "NIK",
    nib: "NIB",
  },
  documents: { npwp: "NPWP", nib: "NIB" },
  termValues: {
    effective: "efektif",
    "equivalent-flat": "flat yang setara",
    "equivalent-annuity": "anuitas yang setara",
    "not-allowed": "tidak boleh diminta",
    "lender-decides": "menurut penilaian penyalur",
    "in-stages": "bertahap",
  },
  notCovered: {
    "dokumen-lain": "dokumen lain yang diminta peraturan",
    "suku-bunga": "suku bunga",
    "metode-bunga": "cara menghitung bunga",
    tenor: "jangka waktu",
    "masa-tenggang": "masa tenggang",
    agunan: "aturan agunan",
    "slik-lancar": "kolektibilitas lancar dalam SLIK",
  },
  places: { "pasal belum dibaca": "pasal belum dibaca", pengumuman: "pengumuman" },
  facts: {
    receivesKur: {
      label: "KUR yang berjalan",
      question: "Apakah sedang menerima KUR, di penyalur mana pun?",
      yes: "sedang menerima KUR",
      no: "tidak sedang menerima KUR",
    },
    legalForm: { label: "bentuk usaha", question: "Apa bentuk usahanya?" },
    joinsTanggungRenteng: {
      label: "tanggung renteng kelompok",
      question: "Apakah pemohon ikut tanggung renteng kelompok?",
      yes: "ikut tanggung renteng",
      no: "tidak ikut tanggung renteng",
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
    "usaha-produktif-layak": "feasibility of the business",
    "calon-penerima-umkm": "being an UMKM",
    "plafon-di-atas-500-juta": "lower limit of the plafon",
    nik: "NIK",
    nib: "NIB",
  },
  documents: { npwp: "NPWP", nib: "NIB" },
  termValues: {
    effective: "effective",
    "equivalent-flat": "equivalent flat",
    "equivalent-annuity": "equivalent annuity",
    "not-allowed": "may not be asked for",
    "lender-decides": "as the lender judges",
    "in-stages": "in stages",
  },
  notCovered: {
    "dokumen-lain": "other documents that the regulation asks for",
    "suku-bunga": "the interest rate",
    "metode-bunga": "how interest is reckoned",
    tenor: "tenors",
    "masa-tenggang": "months of grace",
    agunan: "the rules on collateral",
    "slik-lancar": "being current in SLIK (the credit register)",
  },
  places: { "pasal belum dibaca": "article not read", pengumuman: "announcement" },
  facts: {
    receivesKur: {
      label: "running KUR",
      question: "Does a KUR run, at whichever lender?",
      yes: "a KUR runs",
      no: "no KUR runs",
    },
    legalForm: { label: "legal form", question: "What is the legal form of the business?" },
    joinsTanggungRenteng: {
      label: "tanggung renteng of the group",
      question: "Does the applicant join the tanggung renteng (joint liability) of the group?",
      yes: "joins the tanggung renteng",
      no: "does not join the tanggung renteng",
    },
  },
} satisfies SameWords<typeof sharedIndonesian>;

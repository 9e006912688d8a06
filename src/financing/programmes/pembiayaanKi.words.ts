import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of financing on intellectual property, in Indonesian. */
export const pembiayaanKiIndonesian = {
  programmes: { "pembiayaan-ki": "Pembiayaan berbasis kekayaan intelektual" },
  criteria: {
    "proposal-pembiayaan": "proposal pembiayaan",
    "usaha-ekonomi-kreatif": "usaha ekonomi kreatif",
    "perikatan-kekayaan-intelektual": "perikatan atas kekayaan intelektual",
    "surat-pencatatan-atau-sertifikat": "surat pencatatan atau sertifikat",
  },
  documents: {
    "proposal-pembiayaan": "proposal pembiayaan",
    "perikatan-kekayaan-intelektual": "perikatan atas kekayaan intelektual produk kreatif",
    "surat-pencatatan-atau-sertifikat": "surat pencatatan atau sertifikat kekayaan intelektual",
  },
  termValues: {
    "fiduciary-right": "jaminan fidusia atas kekayaan intelektual",
    "creative-contract": "kontrak dalam kegiatan ekonomi kreatif",
    claim: "hak tagih dalam kegiatan ekonomi kreatif",
    cost: "pendekatan biaya",
    market: "pendekatan pasar",
    income: "pendekatan pendapatan",
    "other-standard": "standar penilaian lain",
  },
  notCovered: {
    "syarat-penyalur": "syarat tambahan penyalur (peraturan menyebut yang paling sedikit)",
    "pencatatan-pembiayaan": "pencatatan pembiayaan oleh debitur di kementerian (Pasal 13)",
    "penjaminan-pembiayaan": "penjaminan atas pembiayaan (Pasal 14)",
  },
  facts: {
    hasFinancingProposal: {
      label: "proposal pembiayaan",
      question: "Apakah ada proposal pembiayaan?",
      yes: "ada proposal pembiayaan",
      no: "tidak ada proposal pembiayaan",
    },
    creativeEconomyBusiness: {
      label: "usaha ekonomi kreatif",
      question: "Apakah usahanya di bidang ekonomi kreatif?",
      yes: "usaha ekonomi kreatif",
      no: "bukan usaha ekonomi kreatif",
    },
    intellectualPropertyEngagement: {
      label: "perikatan atas kekayaan intelektual",
      question: "Apakah ada perikatan, misalnya kontrak, atas kekayaan intelektual produk kreatifnya?",
      yes: "ada perikatan atas kekayaan intelektual",
      no: "tidak ada perikatan atas kekayaan intelektual",
    },
    intellectualPropertyRecorded: {
      label: "pencatatan kekayaan intelektual",
      question: "Apakah ada surat pencatatan atau sertifikat kekayaan intelektual?",
      yes: "ada surat pencatatan atau sertifikat",
      no: "tidak ada surat pencatatan atau sertifikat",
    },
    intellectualPropertyUsed: {
      label: "pemanfaatan kekayaan intelektual",
      question: "Apakah kekayaan intelektualnya sudah dimanfaatkan sendiri atau dialihkan kepada pihak lain?",
      yes: "sudah dimanfaatkan sendiri atau dialihkan",
      no: "belum dimanfaatkan dan belum dialihkan",
    },
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const pembiayaanKiEnglish = {
  programmes: { "pembiayaan-ki": "Financing on intellectual property" },
  criteria: {
    "proposal-pembiayaan": "proposal of financing",
    "usaha-ekonomi-kreatif": "business of the creative economy",
    "perikatan-kekayaan-intelektual": "engagement on the intellectual property",
    "surat-pencatatan-atau-sertifikat": "letter of record or certificate",
  },
  documents: {
    "proposal-pembiayaan": "proposal of financing",
    "perikatan-kekayaan-intelektual": "engagement on the intellectual property of the creative product",
    "surat-pencatatan-atau-sertifikat": "letter of record or certificate of the intellectual property",
  },
  termValues: {
    "fiduciary-right": "fiduciary security on the intellectual property",
    "creative-contract": "a contract in the creative activity",
    claim: "a claim from the creative activity",
    cost: "cost approach",
    market: "market approach",
    income: "income approach",
    "other-standard": "another standard of valuation",
  },
  notCovered: {
    "syarat-penyalur": "what the lender asks beyond the least of the regulation",
    "pencatatan-pembiayaan": "entry of the financing by the debtor in the register of the ministry (Pasal 13)",
    "penjaminan-pembiayaan": "a guarantee of the financing (Pasal 14)",
  },
  facts: {
    hasFinancingProposal: {
      label: "proposal of financing",
      question: "Is there a proposal of financing?",
      yes: "there is a proposal of financing",
      no: "there is not a proposal of financing",
    },
    creativeEconomyBusiness: {
      label: "creative economy",
      question: "Is it a business of the creative economy?",
      yes: "a business of the creative economy",
      no: "not a business of the creative economy",
    },
    intellectualPropertyEngagement: {
      label: "engagement on the intellectual property",
      question: "Is there an engagement, such as a contract, on the intellectual property of the creative product?",
      yes: "there is an engagement on the intellectual property",
      no: "there is not an engagement on the intellectual property",
    },
    intellectualPropertyRecorded: {
      label: "record of the intellectual property",
      question: "Is there a letter of record or a certificate of the intellectual property?",
      yes: "there is a letter of record or a certificate",
      no: "there is not a letter of record or a certificate",
    },
    intellectualPropertyUsed: {
      label: "use of the intellectual property",
      question: "Has the intellectual property already been used by its holder or transferred to another?",
      yes: "already used by its holder or transferred",
      no: "not used and not transferred yet",
    },
  },
} satisfies SameWords<typeof pembiayaanKiIndonesian>;

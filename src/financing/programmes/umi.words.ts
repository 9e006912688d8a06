import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of UMi, in Indonesian. */
export const umiIndonesian = {
  programmes: { umi: "UMi" },
  criteria: {
    "plafon-paling-banyak-20-juta": "batas atas plafon",
    "tidak-dibiayai-kredit-program": "tidak dibiayai kredit program dalam SIKP",
    "npwp-badan-usaha": "NPWP badan usaha",
  },
  gaps: { "umi-2020": "pada 2020 PMK 193/2020 menggantikan PMK 95/2018, pada hari yang tidak ditemukan" },
  notCovered: {
    "legalitas-usaha": "legalitas usaha",
    plafon: "batas plafon",
    "peraturan-dirut-pip": "peraturan Direktur Utama PIP bagi badan usaha",
  },
  facts: {
    legalForm: { label: "bentuk usaha", question: "Apa bentuk usahanya?" },
    programmeCreditInSikp: {
      label: "catatan dalam SIKP",
      question: "Apakah kredit program pemerintah yang berjalan itu tercatat dalam SIKP?",
      yes: "kredit program yang berjalan tercatat dalam SIKP",
      no: "tidak ada kredit program berjalan yang tercatat dalam SIKP",
    },
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const umiEnglish = {
  programmes: { umi: "UMi" },
  criteria: {
    "plafon-paling-banyak-20-juta": "upper limit of the plafon",
    "tidak-dibiayai-kredit-program": "no credit of a government programme in SIKP",
    "npwp-badan-usaha": "NPWP of an entity",
  },
  gaps: { "umi-2020": "in 2020 PMK 193/2020 replaced PMK 95/2018, on a day that was not found" },
  notCovered: {
    "legalitas-usaha": "papers of the business",
    plafon: "the limit of the plafon",
    "peraturan-dirut-pip": "what the director of PIP further rules for entities",
  },
  facts: {
    legalForm: { label: "legal form", question: "What is the legal form of the business?" },
    programmeCreditInSikp: {
      label: "record in SIKP",
      question: "Is the running credit of a government programme recorded in SIKP (the programme's register)?",
      yes: "the running programme credit is recorded in SIKP",
      no: "no running programme credit is recorded in SIKP",
    },
  },
} satisfies SameWords<typeof umiIndonesian>;

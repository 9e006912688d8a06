import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of UMi, in Indonesian. */
export const umiIndonesian = {
  programmes: { umi: "UMi" },
  criteria: {
    "batas-plafon": "batas atas plafon",
    "tidak-dibiayai-kredit-program": "tidak dibiayai kredit program dalam SIKP",
    "legalitas-usaha": "surat usaha",
    "npwp-badan-usaha": "NPWP badan usaha",
  },
  gaps: { "umi-2020": "pada 2020 PMK 193/2020 menggantikan PMK 95/2018, pada hari yang tidak ditemukan" },
  notCovered: { "peraturan-dirut-pip": "syarat tambahan dari Direktur Utama PIP" },
  facts: {
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
    "batas-plafon": "upper limit of the plafon",
    "tidak-dibiayai-kredit-program": "no credit of a government programme in SIKP",
    "legalitas-usaha": "papers of the business",
    "npwp-badan-usaha": "NPWP of an entity",
  },
  gaps: { "umi-2020": "in 2020 PMK 193/2020 replaced PMK 95/2018, on a day that was not found" },
  notCovered: { "peraturan-dirut-pip": "what the director of PIP asks beyond it" },
  facts: {
    programmeCreditInSikp: {
      label: "record in SIKP",
      question: "Is the running credit of a government programme recorded in SIKP (the programme's register)?",
      yes: "the running programme credit is recorded in SIKP",
      no: "no running programme credit is recorded in SIKP",
    },
  },
} satisfies SameWords<typeof umiIndonesian>;

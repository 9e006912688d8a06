import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of both sides of the Kredit Program Perumahan, in Indonesian. */
export const perumahanIndonesian = {
  programmes: {
    "kpp-penyediaan": "Kredit Program Perumahan sisi penyediaan rumah",
    "kpp-permintaan": "Kredit Program Perumahan sisi permintaan rumah",
  },
  criteria: {
    "plafon-mulai-500-juta": "batas bawah plafon",
    "plafon-sampai-5-miliar": "batas atas plafon",
    "tidak-menerima-kredit-program-lain": "tidak menerima kredit program lain",
    nib: "NIB",
  },
  documents: { nib: "NIB" },
  notCovered: {
    "penerima-perumahan": "usaha mana yang boleh menerima, dan untuk apa",
    "plafon-kumulatif": "batas plafon kumulatif dan banyaknya akad",
    "tenor-modal-kerja": "jangka waktu modal kerja",
  },
  facts: {
    plafonAtLimitAccepted: {
      label: "plafon tepat pada batas",
      question: "Apakah penyalur menerima plafon yang tepat pada batasnya?",
      yes: "penyalur menerima plafon tepat pada batas",
      no: "penyalur tidak menerima plafon tepat pada batas",
    },
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const perumahanEnglish = {
  programmes: {
    "kpp-penyediaan": "Kredit Program Perumahan, supply side",
    "kpp-permintaan": "Kredit Program Perumahan, demand side",
  },
  criteria: {
    "plafon-mulai-500-juta": "lower limit of the plafon",
    "plafon-sampai-5-miliar": "upper limit of the plafon",
    "tidak-menerima-kredit-program-lain": "no other credit of a government programme",
    nib: "NIB",
  },
  documents: { nib: "NIB" },
  notCovered: {
    "penerima-perumahan": "which businesses may have it, and for what",
    "plafon-kumulatif": "the limit of all plafon together, and of the number of akad",
    "tenor-modal-kerja": "the tenor for working capital",
  },
  facts: {
    plafonAtLimitAccepted: {
      label: "plafon exactly at a limit",
      question: "Does the lender accept a plafon exactly at the limit?",
      yes: "the lender accepts a plafon exactly at the limit",
      no: "the lender does not accept a plafon exactly at the limit",
    },
  },
} satisfies SameWords<typeof perumahanIndonesian>;

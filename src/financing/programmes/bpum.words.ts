import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of BPUM, in Indonesian. */
export const bpumIndonesian = {
  programmes: { bpum: "BPUM" },
  criteria: {
    "bpum-sekali": "hanya sekali",
    "usaha-mikro": "usaha mikro",
    "usulan-bpum": "usulan penerima BPUM",
    "bukan-pegawai-bumn-bumd": "bukan pegawai BUMN atau BUMD",
  },
  notCovered: { "pra-pensiun": "apakah ASN dalam masa persiapan pensiun dilarang" },
  facts: {
    bumnOrBumdStaff: {
      label: "pekerjaan di BUMN atau BUMD",
      question: "Apakah pemilik pegawai BUMN atau BUMD?",
      yes: "pegawai BUMN atau BUMD",
      no: "bukan pegawai BUMN atau BUMD",
    },
    receivedBpumThisYear: {
      label: "BPUM yang sudah diterima tahun ini",
      question: "Apakah sudah menerima BPUM tahun ini?",
      yes: "sudah menerima BPUM tahun ini",
      no: "belum menerima BPUM tahun ini",
    },
    proposedForBpum: {
      label: "usulan BPUM",
      question: "Apakah usahanya diusulkan sebagai penerima BPUM?",
      yes: "diusulkan sebagai penerima BPUM",
      no: "tidak diusulkan sebagai penerima BPUM",
    },
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const bpumEnglish = {
  programmes: { bpum: "BPUM (grant of 2021)" },
  criteria: {
    "bpum-sekali": "once only",
    "usaha-mikro": "micro business",
    "usulan-bpum": "proposal for BPUM",
    "bukan-pegawai-bumn-bumd": "not staff of BUMN or BUMD",
  },
  notCovered: { "pra-pensiun": "whether civil servants in pre-retirement are barred" },
  facts: {
    bumnOrBumdStaff: {
      label: "employment at a BUMN or BUMD",
      question: "Is the owner employed by a BUMN or BUMD (state or regional company)?",
      yes: "employed by a BUMN or BUMD",
      no: "not employed by a BUMN or BUMD",
    },
    receivedBpumThisYear: {
      label: "BPUM already had this year",
      question: "Was a BPUM already had this year?",
      yes: "a BPUM was already had this year",
      no: "no BPUM was had this year",
    },
    proposedForBpum: {
      label: "proposal for BPUM",
      question: "Was the business proposed as a recipient of BPUM?",
      yes: "the business was proposed for BPUM",
      no: "the business was not proposed for BPUM",
    },
  },
} satisfies SameWords<typeof bpumIndonesian>;

import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of BPUM, in Indonesian. */
export const bpumIndonesian = {
  programmes: { bpum: "BPUM" },
  criteria: { "bpum-sekali": "hanya sekali", "bukan-pegawai-bumn-bumd": "bukan pegawai BUMN atau BUMD" },
  notCovered: {
    "usaha-mikro": "syarat usaha mikro",
    "usulan-dinas": "usulan dinas",
    "pra-pensiun": "apakah ASN dalam masa persiapan pensiun dilarang",
  },
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
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const bpumEnglish = {
  programmes: { bpum: "BPUM (grant of 2021)" },
  criteria: { "bpum-sekali": "once only", "bukan-pegawai-bumn-bumd": "no staff of BUMN or BUMD" },
  notCovered: {
    "usaha-mikro": "being a usaha mikro",
    "usulan-dinas": "the proposal by the dinas",
    "pra-pensiun": "whether civil servants in pre-retirement are barred",
  },
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
  },
} satisfies SameWords<typeof bpumIndonesian>;

import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of SSRG, in Indonesian. */
export const ssrgIndonesian = {
  programmes: { ssrg: "SSRG (Skema Subsidi Resi Gudang)" },
  criteria: {
    "plafon-paling-banyak-70-persen-resi": "bagian dari nilai resi gudang",
    "plafon-setahun-paling-banyak-500-juta": "batas plafon setahun",
  },
  notCovered: {
    "penerima-resi-gudang": "siapa yang boleh menerima (petani, kelompok, koperasi)",
    "subsidi-bunga": "subsidi bunga",
  },
  facts: {
    warehouseReceiptValue: {
      label: "nilai resi gudang",
      question: "Berapa nilai barang dalam resi gudang, dalam rupiah?",
    },
    ssrgPlafonThisYear: {
      label: "plafon SSRG yang sudah diterima tahun ini",
      question: "Berapa plafon SSRG yang sudah diterima tahun ini, dalam rupiah?",
    },
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const ssrgEnglish = {
  programmes: { ssrg: "SSRG (credit on a warehouse receipt)" },
  criteria: {
    "plafon-paling-banyak-70-persen-resi": "share of the warehouse receipt",
    "plafon-setahun-paling-banyak-500-juta": "limit of the plafon of a year",
  },
  notCovered: {
    "penerima-resi-gudang": "who may have it (farmers, groups, cooperatives)",
    "subsidi-bunga": "the interest subsidy",
  },
  facts: {
    warehouseReceiptValue: {
      label: "value of the warehouse receipt",
      question: "What is the value of the goods on the warehouse receipt, in rupiah?",
    },
    ssrgPlafonThisYear: {
      label: "SSRG plafon already had this year",
      question: "How much SSRG plafon was already had this year, in rupiah?",
    },
  },
} satisfies SameWords<typeof ssrgIndonesian>;

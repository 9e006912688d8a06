import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of SSRG, in Indonesian. */
export const ssrgIndonesian = {
  programmes: { ssrg: "SSRG (Skema Subsidi Resi Gudang)" },
  criteria: {
    "plafon-paling-banyak-70-persen-resi": "bagian dari nilai resi gudang",
    "plafon-setahun-paling-banyak-500-juta": "batas plafon setahun",
    "penerima-resi-gudang": "penerima kredit resi gudang",
  },
  notCovered: { "bunga-seperti-kur": "mengikuti KUR; jenis KUR-nya tidak terbaca" },
  facts: {
    warehouseReceiptValue: {
      label: "nilai resi gudang",
      question: "Berapa nilai barang dalam resi gudang, dalam rupiah?",
    },
    ssrgPlafonThisYear: {
      label: "plafon SSRG yang sudah diterima tahun ini",
      question: "Berapa plafon SSRG yang sudah diterima tahun ini, dalam rupiah?",
    },
    ssrgRecipient: { label: "penerima", question: "Siapa yang meminta kredit resi gudang?" },
  },
  options: {
    petani: "petani",
    "kelompok-petani": "kelompok petani",
    nelayan: "nelayan",
    "usaha-kecil": "usaha kecil",
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const ssrgEnglish = {
  programmes: { ssrg: "SSRG (credit on a warehouse receipt)" },
  criteria: {
    "plafon-paling-banyak-70-persen-resi": "share of the warehouse receipt",
    "plafon-setahun-paling-banyak-500-juta": "limit of the plafon of a year",
    "penerima-resi-gudang": "recipient of credit on a warehouse receipt",
  },
  notCovered: { "bunga-seperti-kur": "as for KUR; for which KUR was not read" },
  facts: {
    warehouseReceiptValue: {
      label: "value of the warehouse receipt",
      question: "What is the value of the goods on the warehouse receipt, in rupiah?",
    },
    ssrgPlafonThisYear: {
      label: "SSRG plafon already had this year",
      question: "How much SSRG plafon was already had this year, in rupiah?",
    },
    ssrgRecipient: { label: "recipient", question: "Who asks for the credit on the warehouse receipt?" },
  },
  options: {
    petani: "farmer",
    "kelompok-petani": "group of farmers",
    nelayan: "fisher",
    "usaha-kecil": "small business",
  },
} satisfies SameWords<typeof ssrgIndonesian>;

import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of KIPK, in Indonesian. */
export const kipkIndonesian = {
  programmes: { kipk: "KIPK (Kredit Industri Padat Karya)" },
  criteria: {
    "plafon-di-atas-500-juta": "batas bawah plafon",
    "plafon-paling-banyak-10-miliar": "batas atas plafon",
    "tenaga-kerja-paling-sedikit-50": "banyaknya tenaga kerja",
    "usia-usaha-24-bulan": "umur usaha",
    "industri-padat-karya": "industri padat karya",
    "kredit-investasi": "untuk investasi",
  },
  facts: {
    labourIntensiveIndustry: { label: "industri", question: "Di industri padat karya mana usahanya?" },
    forInvestment: {
      label: "pemakaian untuk investasi",
      question: "Apakah kreditnya untuk investasi, sendiri atau bersama modal kerja?",
      yes: "untuk investasi, sendiri atau bersama modal kerja",
      no: "bukan untuk investasi",
    },
  },
  options: {
    "makanan-minuman": "makanan dan minuman",
    tekstil: "tekstil",
    "pakaian-jadi": "pakaian jadi",
    "kulit-alas-kaki": "kulit dan alas kaki",
    furnitur: "furnitur",
    "mainan-anak": "mainan anak",
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const kipkEnglish = {
  programmes: { kipk: "KIPK (credit for labour-intensive industry)" },
  criteria: {
    "plafon-di-atas-500-juta": "lower limit of the plafon",
    "plafon-paling-banyak-10-miliar": "upper limit of the plafon",
    "tenaga-kerja-paling-sedikit-50": "number of workers",
    "usia-usaha-24-bulan": "age of the business",
    "industri-padat-karya": "labour-intensive industry",
    "kredit-investasi": "for investment",
  },
  facts: {
    labourIntensiveIndustry: { label: "industry", question: "In which labour-intensive industry is the business?" },
    forInvestment: {
      label: "use for investment",
      question: "Is the credit for investment, alone or with working capital?",
      yes: "for investment, alone or with working capital",
      no: "not for investment",
    },
  },
  options: {
    "makanan-minuman": "food and drink",
    tekstil: "textile",
    "pakaian-jadi": "garment",
    "kulit-alas-kaki": "leather and footwear",
    furnitur: "furniture",
    "mainan-anak": "toys",
  },
} satisfies SameWords<typeof kipkIndonesian>;

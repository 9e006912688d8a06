import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of KIPK, in Indonesian. */
export const kipkIndonesian = {
  programmes: { kipk: "KIPK (Kredit Industri Padat Karya)" },
  criteria: {
    "plafon-paling-banyak-10-miliar": "batas atas plafon",
    "tenaga-kerja-paling-sedikit-50": "banyaknya tenaga kerja",
    "usia-usaha-24-bulan": "umur usaha",
    "industri-padat-karya": "industri padat karya",
    "kredit-investasi": "untuk investasi",
  },
  notCovered: {
    "aturan-kementerian-kipk": "aturan kementerian: Permenko 4/2025 dan Permenperin 34/2025 (tidak ditemukan)",
    "tenor-modal-kerja": "jangka waktu modal kerja",
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
    "plafon-paling-banyak-10-miliar": "upper limit of the plafon",
    "tenaga-kerja-paling-sedikit-50": "number of workers",
    "usia-usaha-24-bulan": "age of the business",
    "industri-padat-karya": "labour-intensive industry",
    "kredit-investasi": "for investment",
  },
  notCovered: {
    "aturan-kementerian-kipk": "the rules of the ministries: Permenko 4/2025 and Permenperin 34/2025 (not found)",
    "tenor-modal-kerja": "the tenor for working capital",
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

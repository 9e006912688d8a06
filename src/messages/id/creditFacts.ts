import type { FactTables } from "../wording/factWording";

/** The facts about credits, in Indonesian. */
export const creditFacts: FactTables["credit"] = {
  kurMikroCount: {
    label: "banyaknya KUR mikro sebelumnya",
    question: "Sudah berapa kali menerima KUR mikro sebelum ini?",
  },
  kurMikroOutstanding: {
    label: "sisa pokok KUR mikro",
    question: "Berapa sisa pokok KUR mikro yang berjalan, dalam rupiah?",
  },
  kurAtOtherLender: {
    label: "KUR di penyalur lain",
    question: "Apakah ada KUR yang berjalan di penyalur lain?",
    yes: "ada KUR berjalan di penyalur lain",
    no: "tidak ada KUR berjalan di penyalur lain",
  },
  hadCommercialCredit: {
    label: "kredit komersial sebelumnya",
    question: "Apakah pernah mendapat kredit komersial?",
    yes: "pernah mendapat kredit komersial",
    no: "tidak pernah mendapat kredit komersial",
  },
  commercialCreditKind: {
    label: "jenis kredit komersial",
    question: "Kredit komersial sebelumnya untuk apa?",
  },
  commercialCreditPlafon: {
    label: "plafon kredit komersial",
    question: "Berapa plafon kredit komersial itu, dalam rupiah?",
  },
  productiveUseProven: {
    label: "bukti pemakaian produktif",
    question: "Apakah perjanjian kredit itu membuktikan pemakaian produktif?",
    yes: "pemakaian produktif terbukti",
    no: "pemakaian produktif tidak terbukti",
  },
  programmeCredit: {
    label: "kredit program pemerintah selain KUR",
    question: "Apakah ada kredit program pemerintah selain KUR, dan sudah lunas?",
  },
  runningCredit: { label: "kredit berjalan", question: "Kredit apa yang sedang berjalan?" },
  runningCreditCurrent: {
    label: "kelancaran kredit berjalan",
    question: "Apakah kredit yang berjalan itu lancar?",
    yes: "kredit berjalan itu lancar",
    no: "kredit berjalan itu tidak lancar",
  },
};

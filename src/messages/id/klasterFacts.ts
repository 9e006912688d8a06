import type { FactTables } from "../wording/factWording";

/** The facts that tell a klaster, in Indonesian. */
export const klasterFacts: FactTables["klaster"] = {
  commonProductChain: {
    label: "rantai produk umum",
    question: "Apakah usaha-usahanya terkait dalam suatu rantai produk umum?",
    yes: "terkait dalam suatu rantai produk umum",
    no: "tidak terkait dalam suatu rantai produk umum",
  },
  similarLabourSkills: {
    label: "keterampilan tenaga kerja",
    question: "Apakah usaha-usahanya bergantung pada keterampilan tenaga kerja yang serupa?",
    yes: "bergantung pada keterampilan tenaga kerja yang serupa",
    no: "tidak bergantung pada keterampilan tenaga kerja yang serupa",
  },
  similarTechnology: {
    label: "teknologi",
    question: "Apakah usaha-usahanya memakai teknologi serupa yang saling melengkapi secara terintegrasi?",
    yes: "memakai teknologi serupa yang saling melengkapi",
    no: "tidak memakai teknologi serupa yang saling melengkapi",
  },
  size: {
    label: "skala usaha",
    question: "Apa skala usahanya: mikro, kecil, menengah, atau besar?",
  },
};

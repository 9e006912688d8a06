import type { FactWording } from "../../vocabulary/factWording";
import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of the definition of a klaster, in Indonesian. */
export const klasterIndonesian = {
  programmes: { klaster: "Definisi klaster (UU Cipta Kerja)" },
  criteria: { keterkaitan: "keterkaitan usaha", "usaha-mikro-atau-kecil": "usaha mikro atau kecil" },
} satisfies ProgrammeWords;

/** The same in English. */
export const klasterEnglish = {
  programmes: { klaster: "Definition of a klaster (UU Cipta Kerja)" },
  criteria: { keterkaitan: "link between the businesses", "usaha-mikro-atau-kecil": "micro or small business" },
} satisfies SameWords<typeof klasterIndonesian>;

/** The facts that tell a klaster, in Indonesian; apart, since others ask for the size of a business too. */
export const klasterFactsIndonesian = {
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
} satisfies Readonly<Record<string, FactWording>>;

/** The same in English. */
export const klasterFactsEnglish = {
  commonProductChain: {
    label: "common product chain",
    question: "Are the businesses linked in a common product chain?",
    yes: "linked in a common product chain",
    no: "not linked in a common product chain",
  },
  similarLabourSkills: {
    label: "labour skills",
    question: "Do the businesses depend on similar labour skills?",
    yes: "depend on similar labour skills",
    no: "do not depend on similar labour skills",
  },
  similarTechnology: {
    label: "technology",
    question: "Do the businesses use similar technology that is complementary and integrated?",
    yes: "use similar technology, complementary and integrated",
    no: "do not use similar technology that is complementary and integrated",
  },
  size: {
    label: "size class",
    question: "What is the size class of the business?",
  },
} satisfies SameWords<typeof klasterFactsIndonesian>;

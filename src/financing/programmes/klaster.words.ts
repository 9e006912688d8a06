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
    question: "Apakah usaha-usahanya memakai teknologi yang serupa?",
    yes: "memakai teknologi yang serupa",
    no: "tidak memakai teknologi yang serupa",
  },
  complementary: {
    label: "saling melengkapi",
    question:
      "Apakah usaha-usahanya saling melengkapi secara terintegrasi di lokasi klaster, misalnya dalam pembiayaan, bahan baku, produksi, kurasi, atau pemasaran?",
    yes: "saling melengkapi secara terintegrasi",
    no: "tidak saling melengkapi secara terintegrasi",
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
    question: "Do the businesses use similar technology?",
    yes: "use similar technology",
    no: "do not use similar technology",
  },
  complementary: {
    label: "complementing each other",
    question:
      "Do the businesses complement each other in an integrated way at the location of the klaster, such as in financing, raw material, production, curation or marketing?",
    yes: "complement one another in an integrated way",
    no: "do not complement one another in an integrated way",
  },
  size: {
    label: "size class",
    question: "What is the size class of the business?",
  },
} satisfies SameWords<typeof klasterFactsIndonesian>;

/** What the statute provides for a klaster, by id, in Indonesian; support activities are worded by their kinds. */
export const klasterProvisionsIndonesian = {
  "lahan-lokasi": "lahan lokasi klaster",
  produksi: "produksi",
  infrastruktur: "infrastruktur",
  "rantai-nilai": "rantai nilai",
  "badan-hukum": "pendirian badan hukum",
  "sertifikasi-standardisasi": "sertifikasi dan standardisasi",
  promosi: "promosi",
  pemasaran: "pemasaran",
  digitalisasi: "digitalisasi",
  "penelitian-pengembangan": "penelitian dan pengembangan",
  "kegiatan-usaha-sebagai-jaminan": "kegiatan usaha mikro dan kecil sebagai jaminan kredit program",
} as const;

/** The same in English. */
export const klasterProvisionsEnglish = {
  "lahan-lokasi": "land for the location of the klaster",
  produksi: "production",
  infrastruktur: "infrastructure",
  "rantai-nilai": "value chain",
  "badan-hukum": "founding a legal entity",
  "sertifikasi-standardisasi": "certification and standards",
  promosi: "promotion",
  pemasaran: "marketing",
  digitalisasi: "digitalisation",
  "penelitian-pengembangan": "research and development",
  "kegiatan-usaha-sebagai-jaminan": "what micro and small businesses do, as collateral for programme credit",
} satisfies SameWords<typeof klasterProvisionsIndonesian>;

import type { SameWords } from "../../financing/types/programmeWords";
import type { practiceLaw as practiceLawIndonesian, practices as practicesIndonesian } from "../id/practices";

/** The practices of bodies, in English. */
export const practices = {
  "bps-workers": "the statistical practice of BPS",
  "kemenkopukm-idea": "the count of KemenKopUKM and idEA",
  "bps-e-commerce": "the e-commerce statistics of BPS",
  "bi-qris": "the count of Bank Indonesia",
  "lkpp-e-katalog": "the count of LKPP",
} satisfies SameWords<typeof practicesIndonesian>;

/** The words of what they count, in English. */
export const practiceLaw = {
  criteria: {
    "kemenkopukm-idea": "present on a marketplace or e-commerce platform",
    "bps-e-commerce": "sales through the internet within a year",
    "bi-qris": "merchant that takes QRIS",
    "lkpp-e-katalog": "listed in the e-katalog",
  },
  notCovered: {
    "no-legal-definition": "a definition in law, since none was found",
    "no-first-day": "a first day in force, since this is a practice and no regulation",
    "which-platforms": "which platforms count",
    "channel-left": "channels left or interrupted since they began",
    "no-law": "a basis in law, since this is a statistical practice",
    "survey-year": "the survey year of BPS (the twelve months up to the day stand in)",
    "outside-manufacturing": "businesses outside manufacturing",
  },
  places: {
    "Usaha yang hadir di marketplace atau platform e-commerce": "businesses on a marketplace or e-commerce platform",
    "Usaha yang menerima pesanan atau menjual lewat internet dalam setahun":
      "businesses that took orders or sold through the internet within a year",
    "Usaha yang menjadi merchant QRIS": "businesses that are merchants of QRIS",
    "Usaha yang terdaftar di e-katalog": "businesses listed in the e-katalog",
    "Industri pengolahan menurut jumlah tenaga kerja": "manufacturing by the number of workers",
  },
} satisfies SameWords<typeof practiceLawIndonesian>;

import type { Citation } from "../../law/graded";
import type { Period } from "../../law/timeline";
import type { ProgrammeRules } from "../programme";
import type { ApplicantFacts } from "./applicantFacts";
import { mikroCriteria } from "./mikroAsAmended";

const perubahan2023: Citation = { regulation: "permenko-1-2023", at: "Pasal I" };

/** KUR mikro from the first amendment on; that it was in force on its own date is an inference. */
export const mikro2023: Period<ProgrammeRules<ApplicantFacts, never>> = {
  from: "2023-01-27",
  fromEvidence: "single-source",
  until: "2025-08-07",
  untilEvidence: "unverified",
  cite: [perubahan2023],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: "That it was in force on its own date is our inference. The second and third amendments (2024 to 2025) were not found.",
  value: {
    criteria: mikroCriteria,
    notCovered: [
      "sikp",
      "slik-lancar",
      "kredit-program-lain",
      "plafon-per-musim-tanam",
      "akses-berulang-tanaman-pangan-2024",
      "perubahan-kedua-dan-ketiga",
      "agunan",
    ],
  },
};

import type { Citation } from "../../law/graded";
import type { Period } from "../../law/timeline";
import type { ProgrammeRules } from "../programme";
import type { ApplicantFacts } from "./applicantFacts";
import { mikroCriteria } from "./mikroAsAmended";

const perubahan2025: Citation = { regulation: "permenko-12-2025", at: "Pasal I" };

/** KUR mikro from the fourth amendment on. */
export const mikro2025: Period<ProgrammeRules<ApplicantFacts, never>> = {
  from: "2025-08-08",
  fromEvidence: "unverified",
  until: "2026-01-12",
  untilEvidence: "transcription",
  cite: [perubahan2025],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: "Not after 2025-08-08; the day is our inference. The second and third amendments (2024 to 2025) were not found.",
  value: {
    criteria: mikroCriteria,
    notCovered: [
      "sikp",
      "slik-lancar",
      "kredit-program-lain",
      "plafon-per-musim-tanam",
      "akses-berulang-tanaman-pangan-2024",
      "perubahan-kedua-dan-ketiga",
      "relaksasi-pasal-38a",
      "agunan",
    ],
  },
};

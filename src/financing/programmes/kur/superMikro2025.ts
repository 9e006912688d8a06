import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ProgrammeRules } from "../../types/programme";
import { perubahan2025 } from "./citations";
import { noteAsAmended } from "./notes";
import { superMikroCriteria } from "./superMikroAsAmended";

/** KUR super mikro from the fourth amendment on. */
export const superMikro2025: Period<ProgrammeRules<ApplicantFacts, never>> = {
  from: "2025-08-08",
  fromEvidence: "unverified",
  until: "2026-01-12",
  untilEvidence: "transcription",
  cite: [perubahan2025],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: noteAsAmended,
  value: {
    criteria: superMikroCriteria,
    notCovered: [
      "calon-penerima",
      "sikp",
      "slik-lancar",
      "kredit-program-lain",
      "perubahan-kedua-dan-ketiga",
      "relaksasi-pasal-38a",
    ],
  },
};

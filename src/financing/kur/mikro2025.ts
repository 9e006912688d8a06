import type { Citation } from "../../law/graded";
import type { Period } from "../../law/timeline";
import type { ProgrammeRules } from "../programme";
import type { ApplicantFacts } from "./applicantFacts";
import { asAmended } from "./mikroAsAmended";

const perubahan2025: Citation = { regulation: "permenko-12-2025", at: "Pasal I" };

/** KUR mikro from the fourth amendment on. */
export const mikro2025: Period<ProgrammeRules<ApplicantFacts, never>> = {
  from: "2025-08-08",
  fromEvidence: "unverified",
  until: "2026-01-12",
  cite: [perubahan2025],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: "Not after 2025-08-08; the day is our inference.",
  value: asAmended,
};

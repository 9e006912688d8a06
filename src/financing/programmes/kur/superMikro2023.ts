import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ProgrammeRules } from "../../types/programme";
import { perubahan2023 } from "./citations";
import { noteAsAmended } from "./notes";
import { superMikroCriteria } from "./superMikroAsAmended";

/** KUR super mikro from the first amendment on; that it was in force on its own date is an inference. */
export const superMikro2023: Period<ProgrammeRules<ApplicantFacts, never>> = {
  from: "2023-01-27",
  fromEvidence: "single-source",
  until: "2025-08-07",
  untilEvidence: "unverified",
  cite: [perubahan2023],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: noteAsAmended,
  value: {
    criteria: superMikroCriteria,
    notCovered: ["calon-penerima", "sikp", "slik-lancar", "kredit-program-lain", "perubahan-kedua-dan-ketiga"],
  },
};

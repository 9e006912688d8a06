import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ProgrammeRules } from "../../types/programme";
import { perubahan2025 } from "./citations";
import { kecilCriteria } from "./kecilAsAmended";
import { noteAsAmended } from "./notes";

/** KUR kecil from the fourth amendment on. */
export const kecil2025: Period<ProgrammeRules<ApplicantFacts, never>> = {
  from: "2025-08-08",
  fromEvidence: "unverified",
  until: "2026-01-12",
  untilEvidence: "transcription",
  cite: [perubahan2025],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: noteAsAmended,
  value: {
    criteria: kecilCriteria,
    notCovered: [
      "calon-penerima",
      "batas-penerimaan",
      "kenaikan-kelas",
      "sikp",
      "slik-lancar",
      "kredit-program-lain",
      "perubahan-kedua-dan-ketiga",
      "relaksasi-pasal-38a",
    ],
  },
};

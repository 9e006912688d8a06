import type { Period } from "../../../law/timeline";
import type { PmiFacts } from "../../../vocabulary/pmiFacts";
import type { ProgrammeRules } from "../../types/programme";
import { perubahan2025 } from "./citations";
import { noteAsAmended } from "./notes";
import { pmiCriteria } from "./pmiAsAmended";

/** KUR penempatan PMI from the fourth amendment on. */
export const pmi2025: Period<ProgrammeRules<PmiFacts, never>> = {
  from: "2025-08-08",
  fromEvidence: "unverified",
  until: "2026-01-12",
  untilEvidence: "transcription",
  cite: [perubahan2025],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: noteAsAmended,
  value: {
    criteria: pmiCriteria,
    notCovered: [
      "perjanjian-kerja",
      "pegawai-negeri",
      "petunjuk-teknis-pmi",
      "kredit-komersial",
      "kredit-bersamaan",
      "kredit-program-lain",
      "sikp",
      "slik-lancar",
      "perubahan-kedua-dan-ketiga",
    ],
  },
};

import type { Period } from "../../../law/timeline";
import type { PmiFacts } from "../../../vocabulary/pmiFacts";
import type { ProgrammeRules } from "../../types/programme";
import { perubahan2023 } from "./citations";
import { noteAsAmended } from "./notes";
import { pmiCriteria } from "./pmiAsAmended";

/** KUR penempatan PMI from the first amendment on; that it was in force on its own date is an inference. */
export const pmi2023: Period<ProgrammeRules<PmiFacts, never>> = {
  from: "2023-01-27",
  fromEvidence: "single-source",
  until: "2025-08-07",
  untilEvidence: "unverified",
  cite: [perubahan2023],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: noteAsAmended,
  value: {
    criteria: pmiCriteria,
    notCovered: [
      "perjanjian-kerja",
      "pegawai-negeri",
      "kredit-komersial",
      "kredit-bersamaan",
      "kredit-program-lain",
      "sikp",
      "slik-lancar",
      "perubahan-kedua-dan-ketiga",
    ],
  },
};

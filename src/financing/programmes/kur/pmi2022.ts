import type { Period } from "../../../law/timeline";
import type { PmiFacts } from "../../../vocabulary/pmiFacts";
import type { ProgrammeRules } from "../../types/programme";
import { unread2022 } from "./citations";
import { note2022 } from "./notes";
import { calonPmi, palingBanyak100JutaPmi } from "./pmiAsAmended";

/** KUR penempatan PMI under Permenko 1/2022, before its first amendment. Its first day is unverified; January 1 stands in. */
export const pmi2022: Period<ProgrammeRules<PmiFacts, never>> = {
  from: "2022-01-01",
  fromEvidence: "unverified",
  until: "2023-01-26",
  untilEvidence: "single-source",
  cite: [unread2022],
  evidence: "secondary",
  checkedOn: "2026-01-31",
  note: note2022,
  value: {
    criteria: [palingBanyak100JutaPmi, calonPmi],
    notCovered: [
      "perjanjian-kerja",
      "pegawai-negeri",
      "kredit-komersial",
      "kredit-bersamaan",
      "kredit-program-lain",
      "npwp",
      "sikp",
      "slik-lancar",
    ],
  },
};

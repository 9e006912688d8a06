import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { PmiFacts } from "../../../vocabulary/pmiFacts";
import type { ProgrammeRules } from "../../types/programme";
import { nik, npwpSingleSource } from "./criteria2026";
import { note2026 } from "./notes";

const pasal3: Citation = { regulation: "permenko-1-2026", at: "Pasal 3" };
const pasal57: Citation = { regulation: "permenko-1-2026", at: "Pasal 57" };

/**
 * KUR penempatan PMI under Permenko 1/2026. A candidate need not have a business, so that what is asked of one (turnover,
 * age, NIB or letter) is left out.
 */
export const pmi2026: Period<ProgrammeRules<PmiFacts, never>> = {
  from: "2026-01-13",
  cite: [pasal57],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: note2026,
  value: {
    criteria: [
      {
        id: "plafon-paling-banyak-100-juta",
        when: { fact: "plafon", atMost: 100_000_000 },
        cite: [pasal57],
        evidence: "transcription",
      },
      {
        id: "calon-pmi",
        when: { fact: "migrantCandidate", is: true },
        cite: [pasal3],
        evidence: "single-source",
      },
      nik,
      npwpSingleSource,
    ],
    notCovered: [
      "perjanjian-kerja",
      "petunjuk-teknis-pmi",
      "kredit-komersial",
      "kredit-bersamaan",
      "pegawai-negeri",
      "kelompok",
      "sikp",
      "slik-lancar",
      "permenko-2-2026",
    ],
  },
};

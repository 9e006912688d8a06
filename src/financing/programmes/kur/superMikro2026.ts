import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ProgrammeRules } from "../../types/programme";
import { legalitas, nik, omzet, pasal26 } from "./criteria2026";
import { enamBulanAtauDibina } from "./enamBulanAtauDibina";
import { note2026 } from "./notes";

const pasal29: Citation = { regulation: "permenko-1-2026", at: "Pasal 29" };

/** KUR super mikro under Permenko 1/2026: any number of times (Pasal 29 ayat (3)), and without an NPWP. */
export const superMikro2026: Period<ProgrammeRules<ApplicantFacts, never>> = {
  from: "2026-01-13",
  cite: [pasal29],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: note2026,
  value: {
    criteria: [
      {
        id: "plafon-paling-banyak-10-juta",
        when: { fact: "plafon", atMost: 10_000_000 },
        cite: [pasal29],
        evidence: "transcription",
      },
      omzet,
      {
        id: "usia-usaha-atau-pembinaan",
        when: enamBulanAtauDibina,
        cite: [pasal26],
        evidence: "single-source",
      },
      legalitas,
      nik,
    ],
    notCovered: [
      "usaha-mikro-atau-kecil",
      "kredit-bersamaan",
      "kredit-komersial",
      "pegawai-negeri",
      "kelompok",
      "usaha-produktif-layak",
      "sikp",
      "slik-lancar",
      "permenko-2-2026",
    ],
  },
};

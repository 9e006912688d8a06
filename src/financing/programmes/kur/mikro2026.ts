import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ProgrammeRules } from "../../types/programme";
import { unread2026 } from "./citations";
import { enamBulan, legalitas, nik, omzet } from "./criteria2026";
import { note2026 } from "./notes";

const pasal36: Citation = { regulation: "permenko-1-2026", at: "Pasal 36" };
const pasal36Ayat3B: Citation = { regulation: "permenko-1-2026", at: "Pasal 36 ayat (3) huruf b" };

/** KUR mikro under Permenko 1/2026. */
export const mikro2026: Period<ProgrammeRules<ApplicantFacts, never>> = {
  from: "2026-01-13",
  cite: [pasal36],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: note2026,
  value: {
    criteria: [
      {
        id: "plafon-di-atas-10-juta",
        when: { fact: "plafon", moreThan: 10_000_000 },
        cite: [pasal36],
        evidence: "transcription",
      },
      {
        id: "plafon-paling-banyak-100-juta",
        when: { fact: "plafon", atMost: 100_000_000 },
        cite: [pasal36],
        evidence: "transcription",
      },
      {
        id: "batas-akad",
        when: {
          any: [
            { fact: "kurMikroCount", atMost: 1 },
            { not: { fact: "sector", is: "perdagangan" } },
            { fact: "provenExport", is: true },
          ],
        },
        cite: [pasal36Ayat3B],
        evidence: "transcription",
      },
      omzet,
      enamBulan,
      legalitas,
      nik,
      {
        id: "npwp-di-atas-50-juta",
        when: {
          any: [
            { fact: "plafon", atMost: 50_000_000 },
            { fact: "hasNpwp", is: true },
          ],
        },
        cite: [unread2026],
        evidence: "secondary",
      },
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

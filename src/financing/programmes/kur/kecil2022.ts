import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ProgrammeRules } from "../../types/programme";
import { unread2022 } from "./citations";
import { produktifDanLayak } from "./criteria2022";
import { note2022 } from "./notes";

/** KUR kecil under Permenko 1/2022, before its first amendment. Its first day is unverified; January 1 stands in. */
export const kecil2022: Period<ProgrammeRules<ApplicantFacts, never>> = {
  from: "2022-01-01",
  fromEvidence: "unverified",
  until: "2023-01-26",
  untilEvidence: "single-source",
  cite: [unread2022],
  evidence: "secondary",
  checkedOn: "2026-01-31",
  note: note2022,
  value: {
    criteria: [
      {
        id: "plafon-di-atas-100-juta",
        when: { fact: "plafon", moreThan: 100_000_000 },
        cite: [unread2022],
        evidence: "secondary",
      },
      {
        id: "plafon-paling-banyak-500-juta",
        when: { fact: "plafon", atMost: 500_000_000 },
        cite: [unread2022],
        evidence: "secondary",
      },
      produktifDanLayak,
    ],
    notCovered: [
      "calon-penerima",
      "akumulasi",
      "batas-penerimaan",
      "usia-usaha",
      "pegawai-negeri",
      "kredit-komersial",
      "kredit-bersamaan",
      "kredit-program-lain",
      "npwp",
      "bpjs-ketenagakerjaan",
      "sikp",
      "slik-lancar",
    ],
  },
};

import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ProgrammeRules } from "../../types/programme";
import { unread2026 } from "./citations";
import { enamBulan, legalitas, nik, omzet, pasal6Ayat2 } from "./criteria2026";
import { note2026 } from "./notes";

const pasal43: Citation = { regulation: "permenko-1-2026", at: "Pasal 43" };
const pasal43Ayat3B: Citation = { regulation: "permenko-1-2026", at: "Pasal 43 ayat (3) huruf b" };

/** KUR kecil under Permenko 1/2026; production and proven export have it any number of times. */
export const kecil2026: Period<ProgrammeRules<ApplicantFacts, never>> = {
  from: "2026-01-13",
  cite: [pasal43],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: note2026,
  value: {
    criteria: [
      {
        id: "plafon-di-atas-100-juta",
        when: { fact: "plafon", moreThan: 100_000_000 },
        cite: [pasal43],
        evidence: "transcription",
      },
      {
        id: "plafon-paling-banyak-500-juta",
        when: { fact: "plafon", atMost: 500_000_000 },
        cite: [pasal43],
        evidence: "transcription",
      },
      {
        id: "akumulasi-500-juta",
        when: {
          any: [
            { sum: ["plafon", "kurMikroAccumulated", "kurKecilAccumulated"], atMost: 500_000_000 },
            { not: { fact: "sector", is: "perdagangan" } },
            { fact: "provenExport", is: true },
          ],
        },
        cite: [pasal43Ayat3B],
        evidence: "transcription",
      },
      omzet,
      enamBulan,
      legalitas,
      nik,
      {
        id: "npwp",
        when: { fact: "hasNpwp", is: true },
        cite: [unread2026],
        evidence: "secondary",
      },
      // Owed for more than 100 million rupiah, and so for every KUR kecil.
      {
        id: "bpjs-ketenagakerjaan",
        when: { fact: "hasBpjsKetenagakerjaan", is: true },
        cite: [pasal6Ayat2],
        evidence: "single-source",
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

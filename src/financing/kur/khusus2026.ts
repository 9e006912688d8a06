import type { Citation } from "../../law/graded";
import type { Period } from "../../law/timeline";
import type { ProgrammeRules } from "../programme";
import type { ApplicantFacts } from "./applicantFacts";
import { unread2026 } from "./citations";
import type { ClusterFactKinds } from "./clusterFacts";
import { enamBulan, legalitas, nik, omzet } from "./criteria2026";

const pasal6Ayat2: Citation = { regulation: "permenko-1-2026", at: "Pasal 6 ayat (2)" };
const pasal50: Citation = { regulation: "permenko-1-2026", at: "Pasal 50" };

/** KUR khusus under Permenko 1/2026, whose articles on groups were not found. */
export const khusus2026: Period<ProgrammeRules<ClusterFactKinds, ApplicantFacts>> = {
  from: "2026-01-13",
  cite: [pasal50],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: "Permenko 2/2026 was not found.",
  value: {
    criteria: [],
    memberCriteria: [
      {
        id: "plafon-anggota-paling-banyak-500-juta",
        when: { fact: "plafon", atMost: 500_000_000 },
        cite: [pasal50],
        evidence: "unverified",
        note: "The amount is a transcription; that it is meant for each member is presumed from the text before.",
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
        evidence: "single-source",
      },
      {
        id: "bpjs-ketenagakerjaan-di-atas-100-juta",
        when: {
          any: [
            { fact: "plafon", atMost: 100_000_000 },
            { fact: "hasBpjsKetenagakerjaan", is: true },
          ],
        },
        cite: [pasal6Ayat2],
        evidence: "single-source",
      },
    ],
    notCovered: [
      "klaster",
      "mitra-usaha",
      "komoditas",
      "kelompok",
      "tenor",
      "kredit-bersamaan",
      "kredit-komersial",
      "pegawai-negeri",
      "usaha-produktif-layak",
      "provinsi-bencana",
      "permenko-2-2026",
      "agunan",
    ],
  },
};

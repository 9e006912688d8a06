import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ClusterFactKinds } from "../../../vocabulary/clusterFacts";
import type { ProgrammeRules } from "../../types/programme";
import { enamBulan, legalitas, nik, npwpSingleSource, omzet, pasal6Ayat2 } from "./criteria2026";
import { note2026 } from "./notes";

const pasal50: Citation = { regulation: "permenko-1-2026", at: "Pasal 50" };

/** KUR khusus under Permenko 1/2026, whose articles on groups were not found. */
export const khusus2026: Period<ProgrammeRules<ClusterFactKinds, ApplicantFacts>> = {
  from: "2026-01-13",
  cite: [pasal50],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: note2026,
  value: {
    criteria: [],
    unread: ["criteria"],
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
      npwpSingleSource,
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
      "usaha-mikro-atau-kecil",
      "klaster",
      "mitra-usaha",
      "komoditas",
      "kelompok",
      "kredit-bersamaan",
      "kredit-komersial",
      "pegawai-negeri",
      "usaha-produktif-layak",
      "sikp",
      "slik-lancar",
      "permenko-2-2026",
    ],
  },
};

import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ClusterFactKinds } from "../../../vocabulary/clusterFacts";
import type { ProgrammeRules } from "../../types/programme";
import { perubahan2025 } from "./citations";
import { clusterCriteria2025 } from "./clusterCriteria2025";
import { kreditBersamaan, tanpaKreditKomersial } from "./credit2022";
import { bukanAparatur, npwp } from "./criteria2022";
import { anggotaDalamSikp, bpjs, rekomendasiPemula2025 } from "./memberCriteria2022";
import { noteAsAmended } from "./notes";

const pasal35Ayat2: Citation = { regulation: "permenko-12-2025", at: "Pasal 35 ayat (2)" };
const pasal36Ayat1: Citation = { regulation: "permenko-12-2025", at: "Pasal 36 ayat (1)" };
const pasal36Ayat2: Citation = { regulation: "permenko-12-2025", at: "Pasal 36 ayat (2)" };
const pasal36Ayat3A: Citation = { regulation: "permenko-12-2025", at: "Pasal 36 ayat (3a)" };
const pasal36Ayat3B: Citation = { regulation: "permenko-12-2025", at: "Pasal 36 ayat (3b)" };
const pasal36Ayat4: Citation = { regulation: "permenko-12-2025", at: "Pasal 36 ayat (4)" };

/** KUR khusus from the fourth amendment on. */
export const khusus2025: Period<ProgrammeRules<ClusterFactKinds, ApplicantFacts>> = {
  from: "2025-08-08",
  fromEvidence: "unverified",
  until: "2026-01-12",
  untilEvidence: "transcription",
  cite: [perubahan2025],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: noteAsAmended,
  value: {
    criteria: clusterCriteria2025,
    memberCriteria: [
      {
        id: "plafon-anggota-paling-banyak-500-juta",
        when: { fact: "plafon", atMost: 500_000_000 },
        cite: [pasal35Ayat2],
        evidence: "unverified",
        note: "The paragraph was amended and the new wording was not found; the amount is that of the text before.",
      },
      {
        id: "usaha-produktif-layak",
        when: { fact: "productiveAndFeasible", is: true },
        cite: [pasal36Ayat2],
        evidence: "law-text",
        checkedOn: "2026-11-24",
      },
      {
        id: "calon-penerima-umkm",
        when: { fact: "size", in: ["mikro", "kecil", "menengah"] },
        cite: [pasal36Ayat1],
        evidence: "law-text",
        checkedOn: "2026-11-24",
        note: "UMKM, UMKM in border areas and kelompok usaha: of a member, that it is an UMKM.",
      },
      rekomendasiPemula2025,
      anggotaDalamSikp,
      {
        id: "usia-usaha-6-bulan",
        when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
        cite: [pasal36Ayat2],
        evidence: "law-text",
        checkedOn: "2026-11-24",
      },
      bukanAparatur,
      {
        id: "kredit-komersial",
        when: tanpaKreditKomersial,
        cite: [pasal36Ayat3A],
        evidence: "law-text",
        checkedOn: "2026-11-24",
      },
      {
        id: "kredit-program-lain",
        when: { fact: "programmeCredit", in: ["tidak-ada", "lunas"] },
        cite: [pasal36Ayat3B],
        evidence: "law-text",
        checkedOn: "2026-11-24",
      },
      {
        id: "kur-di-penyalur-lain",
        when: { fact: "kurAtOtherLender", is: false },
        cite: [pasal36Ayat4],
        evidence: "secondary",
      },
      {
        id: "kredit-bersamaan",
        when: kreditBersamaan,
        cite: [pasal36Ayat4],
        evidence: "single-source",
        note: "Letters a to d are law-text; credit card, warehouse receipt and household consumption are single-source.",
      },
      npwp,
      bpjs,
    ],
    notCovered: ["slik-lancar", "relaksasi-pasal-38a", "perubahan-kedua-dan-ketiga"],
  },
};

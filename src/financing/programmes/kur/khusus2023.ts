import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ClusterFactKinds } from "../../../vocabulary/clusterFacts";
import type { ProgrammeRules } from "../../types/programme";
import { perubahan2023, unread2022 } from "./citations";
import { tanpaKreditKomersial } from "./credit2022";
import {
  bukanAparatur,
  enamBulan,
  hanyaKreditYangBoleh,
  npwp,
  produktifDanLayak,
  tidakDiPenyalurLain,
} from "./criteria2022";
import { komoditasProduktif } from "./komoditasProduktif";
import { bpjs, palingBanyak500Juta, rekomendasiPemula } from "./memberCriteria2022";
import { noteAsAmended, noteCommercialCredit } from "./notes";

const pasal35Ayat1: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (1)" };
const pasal36Ayat3A: Citation = { regulation: "permenko-1-2022", at: "Pasal 36 ayat (3a)" };

/** KUR khusus from the first amendment on; that it was in force on its own date is an inference. */
export const khusus2023: Period<ProgrammeRules<ClusterFactKinds, ApplicantFacts>> = {
  from: "2023-01-27",
  fromEvidence: "single-source",
  until: "2025-08-07",
  untilEvidence: "unverified",
  cite: [perubahan2023],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: noteAsAmended,
  value: {
    criteria: [
      {
        id: "klaster",
        when: { fact: "managedTogether", is: true },
        cite: [pasal35Ayat1],
        evidence: "law-text",
        checkedOn: "2026-11-24",
      },
      {
        id: "mitra-usaha",
        when: { fact: "hasMitraUsaha", is: true },
        cite: [pasal35Ayat1],
        evidence: "law-text",
        checkedOn: "2026-11-24",
      },
      {
        id: "komoditas",
        when: komoditasProduktif,
        cite: [pasal35Ayat1],
        evidence: "law-text",
        checkedOn: "2026-11-24",
      },
      // A certificate of the dinas or another letter: whoever wrote it, nothing that was read leaves it out.
      {
        id: "surat-keterangan-kelompok",
        when: {
          fact: "certificate",
          in: ["surat-dinas", "validasi-dinas", "surat-offtaker", "validasi-offtaker", "surat-lain"],
        },
        cite: [unread2022],
        evidence: "secondary",
      },
      {
        id: "pengajuan-melalui-ketua",
        when: { fact: "appliesThroughChair", is: true },
        cite: [unread2022],
        evidence: "secondary",
      },
    ],
    memberCriteria: [
      palingBanyak500Juta,
      produktifDanLayak,
      rekomendasiPemula,
      enamBulan,
      bukanAparatur,
      {
        id: "kredit-komersial",
        when: tanpaKreditKomersial,
        cite: [pasal36Ayat3A],
        evidence: "unverified",
        note: noteCommercialCredit,
      },
      tidakDiPenyalurLain,
      hanyaKreditYangBoleh,
      npwp,
      bpjs,
    ],
    notCovered: [
      "calon-penerima-khusus",
      "perjanjian-kerja-sama",
      "sikp",
      "slik-lancar",
      "kredit-program-lain",
      "perubahan-kedua-dan-ketiga",
    ],
  },
};

import type { Criterion } from "../../criteria/condition";
import type { Citation } from "../../law/graded";
import type { ApplicantFacts } from "./applicantFacts";
import type { ClusterFactKinds } from "./clusterFacts";

const pasal4: Citation = { regulation: "permenko-12-2025", at: "Pasal 4" };
const pasal4A: Citation = { regulation: "permenko-12-2025", at: "Pasal 4A" };
const pasal35Ayat1: Citation = { regulation: "permenko-12-2025", at: "Pasal 35 ayat (1)" };

/** What Permenko 12/2025 asks of a group for KUR khusus. Pasal 35 ayat (1) was amended and not read. */
export const clusterCriteria2025: readonly Criterion<ClusterFactKinds, ApplicantFacts>[] = [
  {
    id: "klaster",
    when: { fact: "managedTogether", is: true },
    cite: [pasal35Ayat1],
    evidence: "unverified",
  },
  {
    id: "mitra-usaha",
    when: { fact: "hasMitraUsaha", is: true },
    cite: [pasal35Ayat1],
    evidence: "unverified",
  },
  {
    id: "komoditas",
    when: { not: { fact: "commodity", is: "lainnya" } },
    cite: [pasal35Ayat1],
    evidence: "unverified",
  },
  {
    id: "perjanjian-kerja-sama",
    when: { fact: "cooperationAgreement", is: true },
    cite: [pasal4],
    evidence: "law-text",
  },
  {
    id: "tujuan-mengembangkan-anggota",
    when: { fact: "developsMembers", is: true },
    cite: [pasal4],
    evidence: "law-text",
  },
  {
    id: "surat-keterangan-kelompok",
    when: {
      any: [
        { fact: "certificate", in: ["surat-dinas", "validasi-dinas"] },
        {
          all: [
            { fact: "certificate", is: "validasi-offtaker" },
            { fact: "offtakerLegalEntity", is: true },
            { fact: "offtakerLicensed", is: true },
            { fact: "offtakerRelevantBusiness", is: true },
            { fact: "offtakerClosedLoop", is: true },
            { fact: "offtakerJoinedWithSikp", is: true },
          ],
        },
      ],
    },
    cite: [pasal4, pasal4A],
    evidence: "law-text",
  },
  {
    id: "sikp",
    when: { all: [{ fact: "registeredInSikp", is: true }, { every: { fact: "registeredInSikp", is: true } }] },
    cite: [pasal4],
    evidence: "law-text",
  },
  {
    id: "pengajuan-melalui-ketua",
    when: { fact: "appliesThroughChair", is: true },
    cite: [pasal4],
    evidence: "law-text",
  },
  {
    id: "tanda-tangan-ketua-dan-anggota",
    when: { fact: "signedByChairAndMember", is: true },
    cite: [pasal4],
    evidence: "law-text",
  },
  {
    id: "tanggung-renteng",
    when: {
      any: [
        { fact: "collateralRequired", is: false },
        { fact: "tanggungRenteng", is: true },
      ],
    },
    cite: [pasal4],
    evidence: "law-text",
  },
];

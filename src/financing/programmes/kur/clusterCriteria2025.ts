import type { Criterion } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ClusterFactKinds } from "../../../vocabulary/clusterFacts";
import { komoditasProduktif } from "./komoditasProduktif";

const pasal4Ayat3A: Citation = { regulation: "permenko-12-2025", at: "Pasal 4 ayat (3) huruf a" };
const pasal4Ayat3B: Citation = { regulation: "permenko-12-2025", at: "Pasal 4 ayat (3) huruf b" };
const pasal4Ayat3C: Citation = { regulation: "permenko-12-2025", at: "Pasal 4 ayat (3) huruf c" };
const pasal4Ayat3D: Citation = { regulation: "permenko-12-2025", at: "Pasal 4 ayat (3) huruf d" };
const pasal4Ayat3E: Citation = { regulation: "permenko-12-2025", at: "Pasal 4 ayat (3) huruf e" };
const pasal4Ayat3F: Citation = { regulation: "permenko-12-2025", at: "Pasal 4 ayat (3) huruf f" };
const pasal4Ayat3G: Citation = { regulation: "permenko-12-2025", at: "Pasal 4 ayat (3) huruf g" };
const pasal4AAyat1: Citation = { regulation: "permenko-12-2025", at: "Pasal 4A ayat (1)" };
const pasal4AAyat2: Citation = { regulation: "permenko-12-2025", at: "Pasal 4A ayat (2)" };
const pasal35Ayat1: Citation = { regulation: "permenko-12-2025", at: "Pasal 35 ayat (1)" };
const pasal36Ayat3B: Citation = { regulation: "permenko-12-2025", at: "Pasal 36 ayat (3) huruf b" };

/**
 * What Permenko 12/2025 asks of a group for KUR khusus. Pasal 35 ayat (1) was amended and not read. Members who borrow
 * each for themselves owe letters a to e of Pasal 4 ayat (3) only. Letter h, on a default, is a term.
 */
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
    when: komoditasProduktif,
    cite: [pasal35Ayat1],
    evidence: "unverified",
  },
  {
    id: "perjanjian-kerja-sama",
    when: { fact: "cooperationAgreement", is: true },
    cite: [pasal4Ayat3A, pasal4AAyat1],
    evidence: "law-text",
    checkedOn: "2026-11-24",
  },
  {
    id: "tujuan-mengembangkan-anggota",
    when: { fact: "developsMembers", is: true },
    cite: [pasal4Ayat3B],
    evidence: "law-text",
    checkedOn: "2026-11-24",
  },
  {
    id: "surat-keterangan-kelompok",
    when: {
      any: [
        { fact: "certificate", in: ["surat-dinas", "validasi-dinas"] },
        {
          all: [
            { fact: "certificate", in: ["surat-offtaker", "validasi-offtaker"] },
            { fact: "offtakerLegalEntity", is: true },
            { fact: "offtakerLicensed", is: true },
            { fact: "offtakerRelevantBusiness", is: true },
            { fact: "offtakerClosedLoop", is: true },
            { fact: "offtakerJoinedWithSikp", is: true },
          ],
        },
      ],
    },
    cite: [pasal4Ayat3C, pasal4AAyat2],
    evidence: "law-text",
    checkedOn: "2026-11-24",
  },
  {
    id: "sikp",
    when: { fact: "registeredInSikp", is: true },
    cite: [pasal4Ayat3D],
    evidence: "law-text",
    checkedOn: "2026-11-24",
  },
  {
    id: "pengajuan-melalui-ketua",
    when: { fact: "appliesThroughChair", is: true },
    cite: [pasal4Ayat3E],
    evidence: "law-text",
    checkedOn: "2026-11-24",
  },
  {
    id: "tanda-tangan-ketua-dan-anggota",
    when: {
      any: [
        { fact: "borrowsAsGroup", is: false },
        { fact: "signedByChairAndMember", is: true },
      ],
    },
    cite: [pasal4Ayat3F, pasal36Ayat3B],
    evidence: "law-text",
    checkedOn: "2026-11-24",
  },
  {
    id: "tanggung-renteng",
    when: {
      any: [
        { fact: "borrowsAsGroup", is: false },
        { fact: "collateralRequired", is: false },
        { fact: "tanggungRenteng", is: true },
      ],
    },
    cite: [pasal4Ayat3G, pasal36Ayat3B],
    evidence: "law-text",
    checkedOn: "2026-11-24",
  },
];

import type { FactTables } from "../wording/factWording";

/** The facts about a group, in Indonesian. */
export const clusterFacts: FactTables["cluster"] = {
  members: { label: "anggota", question: "Siapa saja anggotanya, dan apa yang diminta masing-masing?" },
  managedTogether: {
    label: "pengelolaan bersama",
    question: "Apakah kelompok dikelola bersama sebagai klaster?",
    yes: "dikelola bersama sebagai klaster",
    no: "tidak dikelola bersama sebagai klaster",
  },
  hasMitraUsaha: {
    label: "mitra usaha",
    question: "Apakah kelompok punya mitra usaha?",
    yes: "kelompok punya mitra usaha",
    no: "kelompok tidak punya mitra usaha",
  },
  commodity: { label: "komoditas", question: "Apa komoditas kelompok?" },
  cooperationAgreement: {
    label: "perjanjian kerja sama",
    question: "Apakah ada perjanjian kerja sama dengan mitra usaha?",
    yes: "ada perjanjian kerja sama dengan mitra usaha",
    no: "tidak ada perjanjian kerja sama dengan mitra usaha",
  },
  developsMembers: {
    label: "tujuan mengembangkan usaha anggota",
    question: "Apakah tujuan kelompok mengembangkan usaha anggota?",
    yes: "bertujuan mengembangkan usaha anggota",
    no: "tidak bertujuan mengembangkan usaha anggota",
  },
  certificate: { label: "surat keterangan kelompok", question: "Surat keterangan apa yang dimiliki kelompok?" },
  appliesThroughChair: {
    label: "pengajuan melalui ketua",
    question: "Apakah pengajuan dilakukan melalui ketua kelompok?",
    yes: "pengajuan melalui ketua kelompok",
    no: "pengajuan tidak melalui ketua kelompok",
  },
  borrowsAsGroup: {
    label: "kelompok sebagai peminjam",
    question: "Apakah kelompok sendiri yang meminjam, bukan anggotanya masing-masing?",
    yes: "kelompok sendiri yang meminjam",
    no: "anggota meminjam masing-masing",
  },
  signedByChairAndMember: {
    label: "tanda tangan ketua dan anggota",
    question: "Apakah perjanjian ditandatangani ketua dan paling sedikit satu anggota atau pengurus?",
    yes: "ditandatangani ketua dan paling sedikit satu anggota atau pengurus",
    no: "tidak ditandatangani ketua dan satu anggota atau pengurus",
  },
  collateralRequired: {
    label: "agunan",
    question: "Apakah penyalur meminta agunan?",
    yes: "agunan diminta",
    no: "agunan tidak diminta",
  },
  tanggungRenteng: {
    label: "tanggung renteng",
    question: "Apakah agunan bersifat kolektif dengan tanggung renteng?",
    yes: "agunan kolektif dengan tanggung renteng",
    no: "tanpa tanggung renteng",
  },
  offtakerLegalEntity: {
    label: "badan hukum mitra usaha",
    question: "Apakah mitra usaha berbadan hukum?",
    yes: "mitra usaha berbadan hukum",
    no: "mitra usaha tidak berbadan hukum",
  },
  offtakerLicensed: {
    label: "izin mitra usaha",
    question: "Apakah mitra usaha punya izin yang berlaku?",
    yes: "mitra usaha berizin",
    no: "mitra usaha tidak berizin",
  },
  offtakerRelevantBusiness: {
    label: "bidang mitra usaha",
    question: "Apakah bidang mitra usaha sesuai dengan usaha kelompok?",
    yes: "bidang mitra usaha sesuai",
    no: "bidang mitra usaha tidak sesuai",
  },
  offtakerClosedLoop: {
    label: "sistem tertutup dengan penyalur",
    question: "Apakah sistem mitra usaha terhubung tertutup (closed-loop) dengan penyalur?",
    yes: "sistem mitra usaha terhubung tertutup dengan penyalur",
    no: "sistem mitra usaha tidak terhubung tertutup dengan penyalur",
  },
  offtakerJoinedWithSikp: {
    label: "sistem terhubung SIKP",
    question: "Apakah sistem mitra usaha terhubung dengan SIKP?",
    yes: "sistem mitra usaha terhubung dengan SIKP",
    no: "sistem mitra usaha tidak terhubung dengan SIKP",
  },
};

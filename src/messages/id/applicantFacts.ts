import type { FactTables } from "../wording/factWording";

/** The facts about one who asks for financing, in Indonesian. */
export const applicantFacts: FactTables["applicant"] = {
  plafon: { label: "plafon", question: "Berapa plafon yang diminta, dalam rupiah?" },
  businessStartedOn: {
    label: "tanggal mulai usaha",
    question: "Sejak tanggal berapa usaha berjalan?",
    since: "usaha berjalan",
  },
  hasilPenjualanTahunan: {
    label: "hasil penjualan tahunan",
    question:
      "Berapa hasil penjualan tahunan pada tahun sebelumnya atau, bila belum ada, perkiraan untuk tahun ini, dalam rupiah?",
  },
  sector: { label: "sektor usaha", question: "Apa sektor usahanya?" },
  provenExport: {
    label: "ekspor",
    question: "Apakah usaha mengekspor, dengan bukti dokumen?",
    yes: "ekspor terbukti dengan dokumen",
    no: "tidak ada ekspor yang terbukti",
  },
  disasterProvince: {
    label: "provinsi usaha",
    question: "Apakah usahanya di Aceh, Sumatera Utara, atau Sumatera Barat?",
  },
  affectedByDisaster: {
    label: "terdampak bencana",
    question: "Apakah pemohon atau usahanya terdampak bencana akhir 2025 di provinsi itu?",
    yes: "terdampak bencana",
    no: "tidak terdampak bencana",
  },
  extended: {
    label: "perpanjangan",
    question: "Apakah kredit ini perpanjangan, tambahan, atau restrukturisasi, dengan jangka waktu sejak akad pertama?",
    yes: "perpanjangan, tambahan, atau restrukturisasi",
    no: "bukan perpanjangan, tambahan, atau restrukturisasi",
  },
  sugarCaneFarmer: {
    label: "petani tebu",
    question: "Apakah pemohon petani tebu?",
    yes: "petani tebu",
    no: "bukan petani tebu",
  },
  offtakerIsAvalis: {
    label: "avalis",
    question: "Apakah mitra usaha (offtaker) menjadi avalis?",
    yes: "mitra usaha menjadi avalis",
    no: "mitra usaha tidak menjadi avalis",
  },
  productiveAndFeasible: {
    label: "kelayakan usaha",
    question: "Apakah usahanya produktif dan layak menurut penyalur?",
    yes: "usaha produktif dan layak",
    no: "usaha tidak produktif atau tidak layak",
  },
  occupation: { label: "pekerjaan pemilik", question: "Apa pekerjaan pemilik usaha?" },
  hasNik: { label: "NIK", question: "Apakah pemilik punya NIK?", yes: "punya NIK", no: "tidak punya NIK" },
  hasNpwp: { label: "NPWP", question: "Apakah pemilik punya NPWP?", yes: "punya NPWP", no: "tidak punya NPWP" },
  hasNib: { label: "NIB", question: "Apakah usaha punya NIB?", yes: "punya NIB", no: "tidak punya NIB" },
  hasBusinessLetter: {
    label: "surat keterangan usaha",
    question: "Apakah usaha punya surat keterangan usaha?",
    yes: "punya surat keterangan usaha",
    no: "tidak punya surat keterangan usaha",
  },
  hasBpjsKetenagakerjaan: {
    label: "BPJS Ketenagakerjaan",
    question: "Apakah pemilik peserta BPJS Ketenagakerjaan?",
    yes: "peserta BPJS Ketenagakerjaan",
    no: "bukan peserta BPJS Ketenagakerjaan",
  },
  mentored: {
    label: "pendampingan",
    question: "Apakah pemilik mengikuti pendampingan usaha?",
    yes: "mengikuti pendampingan",
    no: "tidak mengikuti pendampingan",
  },
  trained: {
    label: "pelatihan",
    question: "Apakah pemilik mengikuti pelatihan kewirausahaan atau pelatihan lain?",
    yes: "mengikuti pelatihan",
    no: "tidak mengikuti pelatihan",
  },
  inKelompokUsaha: {
    label: "keanggotaan kelompok usaha",
    question: "Apakah pemilik anggota kelompok usaha?",
    yes: "anggota kelompok usaha",
    no: "bukan anggota kelompok usaha",
  },
  familyInBusiness: {
    label: "usaha anggota keluarga",
    question: "Apakah ada anggota keluarga yang punya usaha produktif dan layak?",
    yes: "ada anggota keluarga dengan usaha produktif dan layak",
    no: "tidak ada anggota keluarga dengan usaha produktif dan layak",
  },
  pmiStatus: {
    label: "status pekerja migran",
    question:
      "Apakah pemohon calon pekerja migran, calon peserta magang di luar negeri, pekerja migran, atau bukan ketiganya?",
  },
  hasPlacementAgreement: {
    label: "perjanjian penempatan",
    question: "Apakah sudah ada perjanjian penempatan?",
    yes: "ada perjanjian penempatan",
    no: "belum ada perjanjian penempatan",
  },
  hasWorkContract: {
    label: "perjanjian kerja",
    question: "Apakah sudah ada perjanjian kerja?",
    yes: "ada perjanjian kerja",
    no: "belum ada perjanjian kerja",
  },
  contractMonths: {
    label: "masa perjanjian kerja",
    question: "Berapa bulan penuh masa perjanjian kerja?",
  },
  registeredInSiskoP2mi: {
    label: "pendaftaran di Sisko P2MI",
    question: "Apakah sudah terdaftar di Sisko P2MI?",
    yes: "terdaftar di Sisko P2MI",
    no: "belum terdaftar di Sisko P2MI",
  },
  novice: {
    label: "anggota pemula",
    question: "Apakah anggota ini pemula dalam usahanya?",
    yes: "anggota pemula",
    no: "bukan anggota pemula",
  },
  recommendedByChair: {
    label: "rekomendasi ketua",
    question: "Apakah ada surat rekomendasi dari ketua kelompok?",
    yes: "ada rekomendasi ketua kelompok",
    no: "tidak ada rekomendasi ketua kelompok",
  },
  registeredInSikp: {
    label: "pendaftaran SIKP",
    question: "Apakah sudah terdaftar dalam SIKP?",
    yes: "terdaftar dalam SIKP",
    no: "tidak terdaftar dalam SIKP",
  },
};

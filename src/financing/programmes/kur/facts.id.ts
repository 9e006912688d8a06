import type { FactWording } from "../../../vocabulary/factWording";

/** The facts about credits, in Indonesian. */
export const creditFactsIndonesian = {
  hadKur: {
    label: "KUR sebelumnya",
    question: "Apakah pernah menerima KUR, jenis apa pun?",
    yes: "pernah menerima KUR",
    no: "belum pernah menerima KUR",
  },
  kurMikroCount: {
    label: "banyaknya KUR mikro sebelumnya",
    question: "Sudah berapa kali menerima KUR mikro sebelum ini?",
  },
  kurMikroOutstanding: {
    label: "sisa pokok KUR mikro",
    question: "Berapa sisa pokok KUR mikro yang berjalan, dalam rupiah?",
  },
  kurMikroThisCycle: {
    label: "KUR mikro dalam musim atau siklus ini",
    question: "Berapa plafon KUR mikro yang sudah diterima dalam musim tanam atau siklus produksi ini, dalam rupiah?",
  },
  kurMikroAccumulated: {
    label: "akumulasi plafon KUR mikro",
    question: "Berapa jumlah plafon semua KUR mikro sebelum ini, lunas atau belum, dalam rupiah?",
  },
  lastKurMikroRate: {
    label: "bunga KUR mikro terakhir",
    question: "Berapa bunga efektif setahun KUR mikro yang terakhir?",
  },
  kurKecilCount: {
    label: "banyaknya KUR kecil sebelumnya",
    question: "Sudah berapa kali menerima KUR kecil sebelum ini?",
  },
  kurKecilAccumulated: {
    label: "akumulasi plafon KUR kecil",
    question: "Berapa jumlah plafon semua KUR kecil sebelum ini, lunas atau belum, dalam rupiah?",
  },
  kurAtOtherLender: {
    label: "KUR di penyalur lain",
    question: "Apakah ada KUR yang berjalan di penyalur lain?",
    yes: "ada KUR berjalan di penyalur lain",
    no: "tidak ada KUR berjalan di penyalur lain",
  },
  hadCommercialCredit: {
    label: "kredit komersial sebelumnya",
    question: "Apakah pernah mendapat kredit komersial?",
    yes: "pernah mendapat kredit komersial",
    no: "tidak pernah mendapat kredit komersial",
  },
  hadOtherCommercialCredit: {
    label: "kredit komersial jenis lain",
    question:
      "Apakah pernah mendapat kredit komersial selain konsumsi rumah tangga, ultra mikro, pinjaman digital, dan kredit konsumsi yang di SLIK tercatat produktif?",
    yes: "pernah mendapat kredit komersial jenis lain",
    no: "kredit komersial hanya konsumsi rumah tangga, ultra mikro, pinjaman digital, atau konsumsi yang tercatat produktif",
  },
  ultraMikroPlafon: {
    label: "plafon kredit ultra mikro",
    question: "Berapa plafon terbesar kredit ultra mikro yang pernah diterima, dalam rupiah (0 bila tidak ada)?",
  },
  productiveConsumptionPlafon: {
    label: "plafon kredit konsumsi yang tercatat produktif",
    question:
      "Berapa plafon terbesar kredit konsumsi yang di SLIK tercatat produktif, dalam rupiah (0 bila tidak ada)?",
  },
  productiveUseProven: {
    label: "bukti pemakaian produktif",
    question: "Apakah perjanjian kredit membuktikan pemakaian produktif kredit konsumsi itu?",
    yes: "pemakaian produktif terbukti",
    no: "pemakaian produktif tidak terbukti",
  },
  programmeCredit: {
    label: "kredit program pemerintah selain KUR",
    question: "Apakah ada kredit program pemerintah selain KUR, dan sudah lunas?",
  },
  creditRunning: {
    label: "kredit berjalan",
    question: "Apakah ada kredit yang sedang berjalan?",
    yes: "ada kredit berjalan",
    no: "tidak ada kredit berjalan",
  },
  otherCreditRunning: {
    label: "kredit berjalan jenis lain",
    question:
      "Apakah ada kredit berjalan selain KUR, KPR, kendaraan roda dua untuk usaha, kredit pensiun, kartu kredit, resi gudang, dan konsumsi rumah tangga?",
    yes: "ada kredit berjalan jenis lain",
    no: "yang berjalan hanya KUR, KPR, kendaraan roda dua untuk usaha, kredit pensiun, kartu kredit, resi gudang, atau konsumsi rumah tangga",
  },
  runningCreditCurrent: {
    label: "kelancaran kredit berjalan",
    question: "Apakah semua kredit yang berjalan lancar?",
    yes: "semua kredit berjalan lancar",
    no: "ada kredit berjalan yang tidak lancar",
  },
} satisfies Readonly<Record<string, FactWording>>;

/** The facts about a group, in Indonesian. */
export const clusterFactsIndonesian = {
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
} satisfies Readonly<Record<string, FactWording>>;

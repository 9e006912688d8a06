import type { FactTables } from "../wording/factWording";

/** The facts that only programmes other than KUR ask for, in Indonesian. */
export const programmeFacts: FactTables["programmes"] = {
  legalForm: {
    label: "bentuk usaha",
    question: "Apa bentuk usahanya?",
  },
  receivesKur: {
    label: "KUR yang berjalan",
    question: "Apakah sedang menerima KUR, di penyalur mana pun?",
    yes: "sedang menerima KUR",
    no: "tidak sedang menerima KUR",
  },
  programmeCreditInSikp: {
    label: "catatan dalam SIKP",
    question: "Apakah kredit program pemerintah yang berjalan itu tercatat dalam SIKP?",
    yes: "kredit program yang berjalan tercatat dalam SIKP",
    no: "tidak ada kredit program berjalan yang tercatat dalam SIKP",
  },
  sex: {
    label: "jenis kelamin",
    question: "Apakah pemohon perempuan atau laki-laki?",
  },
  monthlyIncomePerHead: {
    label: "pendapatan keluarga per kapita sebulan",
    question: "Berapa pendapatan keluarga per kapita sebulan, dalam rupiah?",
  },
  joinsWeeklyMeetings: {
    label: "pertemuan mingguan",
    question: "Apakah pemohon akan mengikuti pertemuan kelompok mingguan?",
    yes: "mengikuti pertemuan mingguan",
    no: "tidak mengikuti pertemuan mingguan",
  },
  joinsTanggungRenteng: {
    label: "tanggung renteng kelompok",
    question: "Apakah pemohon ikut tanggung renteng kelompok?",
    yes: "ikut tanggung renteng",
    no: "tidak ikut tanggung renteng",
  },
  labourIntensiveIndustry: {
    label: "industri",
    question: "Di industri padat karya mana usahanya?",
  },
  forInvestment: {
    label: "pemakaian untuk investasi",
    question: "Apakah kreditnya untuk investasi, sendiri atau bersama modal kerja?",
    yes: "untuk investasi, sendiri atau bersama modal kerja",
    no: "bukan untuk investasi",
  },
  plafonAtLimitAccepted: {
    label: "plafon tepat pada batas",
    question: "Apakah penyalur menerima plafon yang tepat pada batasnya?",
    yes: "penyalur menerima plafon tepat pada batas",
    no: "penyalur tidak menerima plafon tepat pada batas",
  },
  warehouseReceiptValue: {
    label: "nilai resi gudang",
    question: "Berapa nilai barang dalam resi gudang, dalam rupiah?",
  },
  ssrgPlafonThisYear: {
    label: "plafon SSRG yang sudah diterima tahun ini",
    question: "Berapa plafon SSRG yang sudah diterima tahun ini, dalam rupiah?",
  },
  bumnOrBumdStaff: {
    label: "pekerjaan di BUMN atau BUMD",
    question: "Apakah pemilik pegawai BUMN atau BUMD?",
    yes: "pegawai BUMN atau BUMD",
    no: "bukan pegawai BUMN atau BUMD",
  },
  receivedBpumThisYear: {
    label: "BPUM yang sudah diterima tahun ini",
    question: "Apakah sudah menerima BPUM tahun ini?",
    yes: "sudah menerima BPUM tahun ini",
    no: "belum menerima BPUM tahun ini",
  },
};

import type { ProgrammeWords, SameWords } from "../../types/programmeWords";

/** The words of the loan to a Koperasi Desa or Kelurahan Merah Putih, in Indonesian. */
export const kopdesIndonesian = {
  programmes: { "kopdes-merah-putih": "Pinjaman Koperasi Desa/Kelurahan Merah Putih" },
  criteria: {
    "koperasi-merah-putih": "Koperasi Desa/Kelurahan Merah Putih",
    "badan-hukum-koperasi": "badan hukum",
    "nomor-induk-koperasi": "nomor induk koperasi",
    "rekening-koperasi": "rekening koperasi",
    "proposal-usaha": "proposal usaha",
    "persetujuan-kepala-daerah-atau-desa": "persetujuan kepala desa, bupati, atau wali kota",
    "kegiatan-koperasi": "kegiatan koperasi",
    "plafon-paling-banyak-3-miliar": "batas atas plafon",
    "biaya-operasional-paling-banyak-500-juta": "batas biaya operasional",
    "tenor-paling-lama-72-bulan": "jangka waktu",
  },
  documents: {
    "nomor-induk-koperasi": "nomor induk koperasi",
    "proposal-usaha": "proposal usaha dengan anggaran, tahapan pencairan, dan rencana pengembalian",
    "persetujuan-kepala-daerah-atau-desa": "persetujuan kepala desa, bupati, atau wali kota",
  },
  termValues: { "six-to-eight-months": "6 sampai 8 bulan", monthly: "angsuran bulanan" },
  notCovered: {
    "rata-rata-dana-desa": "batas menurut rata-rata Dana Desa tiga tahun (Pasal 7 ayat (5), Pasal 8 ayat (1))",
  },
  facts: {
    villageCooperative: {
      label: "Koperasi Desa/Kelurahan Merah Putih",
      question:
        "Apakah pemohon Koperasi Desa atau Kelurahan Merah Putih, atau koperasi seperti itu dari beberapa desa?",
      yes: "Koperasi Desa/Kelurahan Merah Putih",
      no: "bukan Koperasi Desa/Kelurahan Merah Putih",
    },
    hasLegalEntity: {
      label: "badan hukum",
      question: "Apakah koperasinya berbadan hukum?",
      yes: "berbadan hukum",
      no: "tidak berbadan hukum",
    },
    hasCooperativeNumber: {
      label: "nomor induk koperasi",
      question: "Apakah koperasinya punya nomor induk koperasi?",
      yes: "punya nomor induk koperasi",
      no: "tidak punya nomor induk koperasi",
    },
    hasBankAccount: {
      label: "rekening koperasi",
      question: "Apakah ada rekening bank atas nama koperasi?",
      yes: "ada rekening bank atas nama koperasi",
      no: "tidak ada rekening bank atas nama koperasi",
    },
    hasBusinessProposal: {
      label: "proposal usaha",
      question: "Apakah ada proposal usaha dengan anggaran, tahapan pencairan, dan rencana pengembalian?",
      yes: "ada proposal usaha",
      no: "tidak ada proposal usaha",
    },
    approvedByVillageHead: {
      label: "persetujuan kepala desa, bupati, atau wali kota",
      question: "Apakah kepala desa (untuk kelurahan: bupati atau wali kota) menyetujuinya setelah musyawarah?",
      yes: "ada persetujuan setelah musyawarah",
      no: "tidak ada persetujuan setelah musyawarah",
    },
    cooperativeActivity: { label: "kegiatan koperasi", question: "Untuk kegiatan koperasi yang mana pinjamannya?" },
    operatingCost: {
      label: "biaya operasional",
      question: "Berapa bagian pinjaman untuk biaya operasional, dalam rupiah?",
    },
    tenorMonths: { label: "jangka waktu yang diminta", question: "Berapa bulan jangka waktu yang diminta?" },
  },
  options: {
    "kantor-koperasi": "kantor koperasi",
    sembako: "pengadaan sembako",
    "simpan-pinjam": "simpan pinjam",
    "klinik-desa": "klinik",
    "apotek-desa": "apotek",
    "cold-storage": "cold storage",
    "logistik-desa": "logistik",
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const kopdesEnglish = {
  programmes: { "kopdes-merah-putih": "Loan to a Koperasi Desa/Kelurahan Merah Putih" },
  criteria: {
    "koperasi-merah-putih": "village cooperative Merah Putih",
    "badan-hukum-koperasi": "legal entity",
    "nomor-induk-koperasi": "number of the cooperative",
    "rekening-koperasi": "account of the cooperative",
    "proposal-usaha": "business proposal",
    "persetujuan-kepala-daerah-atau-desa": "approval of the head of the village, the bupati or the mayor",
    "kegiatan-koperasi": "activity of the cooperative",
    "plafon-paling-banyak-3-miliar": "upper limit of the plafon",
    "biaya-operasional-paling-banyak-500-juta": "limit of the operating cost",
    "tenor-paling-lama-72-bulan": "tenor",
  },
  documents: {
    "nomor-induk-koperasi": "number of the cooperative (nomor induk koperasi)",
    "proposal-usaha": "business proposal with budget, stages of disbursement and plan of repayment",
    "persetujuan-kepala-daerah-atau-desa": "approval of the head of the village, the bupati or the mayor",
  },
  termValues: { "six-to-eight-months": "6 to 8 months", monthly: "monthly instalments" },
  notCovered: {
    "rata-rata-dana-desa": "the limit by the average Dana Desa of three years (Pasal 7 ayat (5), Pasal 8 ayat (1))",
  },
  facts: {
    villageCooperative: {
      label: "village cooperative Merah Putih",
      question: "Is the applicant a Koperasi Desa or Kelurahan Merah Putih, or one of several villages?",
      yes: "a Koperasi Desa/Kelurahan Merah Putih",
      no: "not a Koperasi Desa/Kelurahan Merah Putih",
    },
    hasLegalEntity: {
      label: "legal entity",
      question: "Is the cooperative a legal entity?",
      yes: "a legal entity",
      no: "not a legal entity",
    },
    hasCooperativeNumber: {
      label: "number of the cooperative",
      question: "Does the cooperative have its number (nomor induk koperasi)?",
      yes: "has a nomor induk koperasi",
      no: "does not have a nomor induk koperasi",
    },
    hasBankAccount: {
      label: "account of the cooperative",
      question: "Is there a bank account in the name of the cooperative?",
      yes: "there is a bank account in its name",
      no: "there is not a bank account in its name",
    },
    hasBusinessProposal: {
      label: "business proposal",
      question: "Is there a business proposal with budget, stages of disbursement and plan of repayment?",
      yes: "there is a business proposal",
      no: "there is not a business proposal",
    },
    approvedByVillageHead: {
      label: "approval of the head of the village, the bupati or the mayor",
      question: "Did the head of the village (for a kelurahan: the bupati or mayor) approve it after a musyawarah?",
      yes: "approved after a musyawarah",
      no: "not approved after a musyawarah",
    },
    cooperativeActivity: {
      label: "activity of the cooperative",
      question: "For which activity of the cooperative is the loan?",
    },
    operatingCost: { label: "operating cost", question: "How much of the loan is for operating cost, in rupiah?" },
    tenorMonths: { label: "tenor asked for", question: "For how many months is the loan asked?" },
  },
  options: {
    "kantor-koperasi": "office of the cooperative",
    sembako: "basic goods",
    "simpan-pinjam": "savings and loans",
    "klinik-desa": "clinic",
    "apotek-desa": "pharmacy",
    "cold-storage": "cold storage",
    "logistik-desa": "logistics",
  },
} satisfies SameWords<typeof kopdesIndonesian>;

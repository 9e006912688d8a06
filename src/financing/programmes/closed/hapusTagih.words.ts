import type { ProgrammeWords, SameWords } from "../../types/programmeWords";

/** The words of the waiver of bad debts, in Indonesian. */
export const hapusTagihIndonesian = {
  programmes: {
    "hapus-tagih": "Penghapusan piutang macet di bank atau lembaga milik negara",
    "hapus-tagih-negara": "Penghapusan piutang negara",
  },
  criteria: {
    "penyalur-milik-negara": "bank atau lembaga milik negara",
    "restrukturisasi-dan-penagihan": "restrukturisasi dan penagihan yang optimal",
    "jenis-piutang-macet": "jenis piutang macet",
    "pokok-paling-banyak-500-juta": "batas pokok piutang",
    "hapus-buku-paling-singkat-5-tahun": "lamanya hapus buku",
    "bukan-kredit-dijamin": "bukan kredit yang dijamin",
    "tanpa-agunan-yang-dapat-dijual": "tanpa agunan yang dapat dijual",
    "jenis-piutang-negara": "jenis piutang negara",
    "batas-piutang-negara": "batas piutang negara",
    "umur-piutang-paling-singkat-10-tahun": "umur piutang",
  },
  notCovered: {
    "debitur-umkm": "siapa debitur UMKM menurut peraturan ini",
    "piutang-negara": "piutang negara sendiri (lihat program hapus-tagih-negara)",
  },
  facts: {
    owedToStateLender: {
      label: "penyalur milik negara",
      question: "Apakah kreditnya dari bank atau lembaga keuangan milik negara (BUMN)?",
      yes: "dari bank atau lembaga milik negara",
      no: "bukan dari bank atau lembaga milik negara",
    },
    restructuredInVain: {
      label: "restrukturisasi dan penagihan",
      question: "Apakah kreditnya sudah direstrukturisasi dan ditagih secara optimal tanpa hasil sebelum hapus buku?",
      yes: "sudah direstrukturisasi, dan penagihan yang optimal gagal",
      no: "belum direstrukturisasi atau belum ditagih secara optimal",
    },
    badDebtKind: { label: "jenis piutang macet", question: "Dari kredit apa piutang macetnya?" },
    badDebt: { label: "pokok piutang macet", question: "Berapa pokok piutang macet debitur itu, dalam rupiah?" },
    writtenOffOn: { label: "tanggal hapus buku", question: "Kapan kreditnya dihapus buku?" },
    guaranteed: {
      label: "penjaminan kredit",
      question: "Apakah kreditnya dijamin atau diasuransikan?",
      yes: "kredit dijamin atau diasuransikan",
      no: "kredit tidak dijamin dan tidak diasuransikan",
    },
    saleableCollateral: {
      label: "agunan yang dapat dijual",
      question: "Apakah masih ada agunan yang dapat dijual?",
      yes: "masih ada agunan yang dapat dijual",
      no: "tidak ada agunan yang dapat dijual, atau hasil penjualannya tidak cukup",
    },
    stateClaimKind: { label: "jenis piutang negara", question: "Dari apa piutang negaranya?" },
    stateDebtor: { label: "debitur piutang negara", question: "Siapa debiturnya?" },
    stateClaimYears: { label: "umur piutang", question: "Berapa tahun penuh umur piutangnya?" },
  },
  options: {
    "program-pemerintah-selesai": "program pemerintah yang sudah selesai, dengan dana penyalur",
    "di-luar-program": "kredit di luar program, dengan dana penyalur",
    "bencana-alam": "kredit setelah bencana alam yang dinyatakan pemerintah",
    "dana-bergulir": "dana bergulir",
    "kredit-program": "kredit program yang sudah selesai",
    orang: "orang",
    "badan-usaha": "badan usaha",
    proyek: "proyek yang debiturnya tidak dapat dipisahkan",
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const hapusTagihEnglish = {
  programmes: {
    "hapus-tagih": "Waiver of a bad debt to a lender of the state",
    "hapus-tagih-negara": "Waiver of a claim of the state",
  },
  criteria: {
    "penyalur-milik-negara": "bank or other lender of the state",
    "restrukturisasi-dan-penagihan": "restructuring and full collection in vain",
    "jenis-piutang-macet": "kind of the bad debt",
    "pokok-paling-banyak-500-juta": "limit of the principal",
    "hapus-buku-paling-singkat-5-tahun": "time since the write-off",
    "bukan-kredit-dijamin": "not under a credit guarantee",
    "tanpa-agunan-yang-dapat-dijual": "without collateral that can be sold",
    "jenis-piutang-negara": "kind of the claim of the state",
    "batas-piutang-negara": "limit of the claim of the state",
    "umur-piutang-paling-singkat-10-tahun": "age of the claim",
  },
  notCovered: {
    "debitur-umkm": "who is an UMKM debtor in this regulation",
    "piutang-negara": "claims of the state itself (see the programme hapus-tagih-negara)",
  },
  facts: {
    owedToStateLender: {
      label: "lender of the state",
      question: "Is the credit from a bank or another lender of the state (BUMN)?",
      yes: "from a bank or lender of the state",
      no: "not from a bank or lender of the state",
    },
    restructuredInVain: {
      label: "restructuring and collection",
      question: "Was the credit restructured and fully collected in vain before it was written off?",
      yes: "restructured and collected in vain",
      no: "not restructured, or not fully collected",
    },
    badDebtKind: { label: "kind of the bad debt", question: "From which credit is the bad debt?" },
    badDebt: { label: "principal of the bad debt", question: "How much principal does the debtor owe, in rupiah?" },
    writtenOffOn: { label: "day of the write-off", question: "On which day was the credit written off in the books?" },
    guaranteed: {
      label: "credit guarantee",
      question: "Is the credit guaranteed or insured?",
      yes: "the credit is guaranteed or insured",
      no: "the credit is not guaranteed and not insured",
    },
    saleableCollateral: {
      label: "collateral that can be sold",
      question: "Is there still collateral that can be sold?",
      yes: "there is collateral that can be sold",
      no: "there is not collateral that can be sold, or it was sold and was not enough",
    },
    stateClaimKind: { label: "kind of the claim of the state", question: "From what is the claim of the state?" },
    stateDebtor: { label: "debtor of the claim", question: "Who is the debtor?" },
    stateClaimYears: { label: "age of the claim", question: "How many full years old is the claim?" },
  },
  options: {
    "program-pemerintah-selesai": "government programme that has ended, with the lender's money",
    "di-luar-program": "credit outside a programme, with the lender's own money",
    "bencana-alam": "credit after a natural disaster that the government declared",
    "dana-bergulir": "revolving fund",
    "kredit-program": "credit programme that has ended",
    orang: "person",
    "badan-usaha": "legal entity",
    proyek: "project whose debtors cannot be told apart",
  },
} satisfies SameWords<typeof hapusTagihIndonesian>;

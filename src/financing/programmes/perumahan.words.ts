import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of both sides of the Kredit Program Perumahan, in Indonesian. */
export const perumahanIndonesian = {
  programmes: {
    "kpp-penyediaan": "Kredit Program Perumahan sisi penyediaan rumah",
    "kpp-permintaan": "Kredit Program Perumahan sisi permintaan rumah",
  },
  criteria: {
    "plafon-paling-banyak-5-miliar": "batas atas plafon",
    "total-outstanding-5-miliar": "batas total sisa pokok",
    "akumulasi-20-miliar": "batas seluruh akad",
    "batas-akad-perumahan": "banyaknya akad",
    "penerima-perumahan": "usaha penyediaan rumah",
    "penggunaan-perumahan": "penggunaan kredit",
    perorangan: "perorangan",
    "tidak-menerima-kredit-program-lain": "tidak menerima kredit program lain",
    "kredit-berjalan-lancar": "kelancaran kredit yang berjalan",
  },
  termValues: {
    "at-once": "sekaligus",
    revolving: "berulang (revolving)",
  },
  notCovered: { "suku-bunga-pasar": "bunga pasar dikurangi subsidi" },
  facts: {
    kppRecipient: { label: "bidang usaha perumahan", question: "Apa bidang usahanya dalam penyediaan rumah?" },
    kppUse: { label: "penggunaan kredit", question: "Untuk apa kredit perumahan itu?" },
    kppCount: {
      label: "banyaknya akad Kredit Program Perumahan sebelumnya",
      question: "Sudah berapa akad Kredit Program Perumahan di sisi ini (penyediaan atau permintaan) sebelum ini?",
    },
    kppOutstanding: {
      label: "sisa pokok Kredit Program Perumahan",
      question: "Berapa sisa pokok Kredit Program Perumahan yang berjalan di sisi ini, dalam rupiah?",
    },
    kppAccumulated: {
      label: "akumulasi plafon Kredit Program Perumahan",
      question:
        "Berapa jumlah plafon semua akad Kredit Program Perumahan di sisi ini sebelum ini, lunas atau belum, dalam rupiah?",
    },
    otherProgrammeCreditRunning: {
      label: "kredit program selain KUR dan Kredit Program Perumahan",
      question: "Apakah ada kredit program pemerintah yang berjalan selain KUR dan Kredit Program Perumahan?",
      yes: "ada kredit program lain yang berjalan",
      no: "tidak ada kredit program lain yang berjalan",
    },
  },
  options: {
    pengembang: "pengembang",
    kontraktor: "kontraktor",
    "pedagang-bahan-bangunan": "pedagang bahan bangunan",
    tanah: "tanah",
    "bahan-bangunan": "bahan bangunan",
    "barang-dan-jasa": "barang dan jasa",
    "beli-rumah-usaha": "membeli rumah yang mendukung usaha",
    "bangun-rumah-usaha": "membangun rumah yang mendukung usaha",
    "renovasi-rumah-usaha": "merenovasi rumah yang mendukung usaha",
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const perumahanEnglish = {
  programmes: {
    "kpp-penyediaan": "Kredit Program Perumahan, supply side",
    "kpp-permintaan": "Kredit Program Perumahan, demand side",
  },
  criteria: {
    "plafon-paling-banyak-5-miliar": "upper limit of the plafon",
    "total-outstanding-5-miliar": "limit of all that is owed",
    "akumulasi-20-miliar": "limit of all akad together",
    "batas-akad-perumahan": "number of akad",
    "penerima-perumahan": "business in the supply of houses",
    "penggunaan-perumahan": "use of the credit",
    perorangan: "a person",
    "tidak-menerima-kredit-program-lain": "no other credit of a government programme",
    "kredit-berjalan-lancar": "running credit is current",
  },
  termValues: {
    "at-once": "at once",
    revolving: "revolving",
  },
  notCovered: { "suku-bunga-pasar": "the rate of the market less the subsidy" },
  facts: {
    kppRecipient: { label: "trade in housing", question: "What does the business do in the supply of houses?" },
    kppUse: { label: "use of the credit", question: "What is the housing credit for?" },
    kppCount: {
      label: "number of Kredit Program Perumahan had before",
      question:
        "How many akad of the Kredit Program Perumahan on this side (supply or demand) were had before this one?",
    },
    kppOutstanding: {
      label: "outstanding Kredit Program Perumahan",
      question: "How much is owed on running Kredit Program Perumahan of this side, in rupiah?",
    },
    kppAccumulated: {
      label: "accumulated Kredit Program Perumahan",
      question:
        "How much is the plafon of all akad of the Kredit Program Perumahan of this side before this one, paid off or not, in rupiah?",
    },
    otherProgrammeCreditRunning: {
      label: "programme credit other than KUR and Kredit Program Perumahan",
      question: "Does a credit of a government programme run, other than KUR and the Kredit Program Perumahan?",
      yes: "another programme credit runs",
      no: "not another programme credit runs",
    },
  },
  options: {
    pengembang: "developer",
    kontraktor: "contractor",
    "pedagang-bahan-bangunan": "trader in building materials",
    tanah: "land",
    "bahan-bangunan": "building materials",
    "barang-dan-jasa": "goods and services",
    "beli-rumah-usaha": "to buy a house that serves the business",
    "bangun-rumah-usaha": "to build a house that serves the business",
    "renovasi-rumah-usaha": "to renovate a house that serves the business",
  },
} satisfies SameWords<typeof perumahanIndonesian>;

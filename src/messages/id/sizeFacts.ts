import type { FactTables } from "../wording/factWording";

/** The facts that size classes read, in Indonesian. */
export const sizeFacts: FactTables["size"] = {
  modalUsaha: {
    label: "modal usaha",
    question: "Berapa modal usaha (sendiri dan pinjaman) tanpa tanah dan bangunan tempat usaha, dalam rupiah?",
  },
  hasilPenjualanTahunan: {
    label: "hasil penjualan tahunan",
    question: "Berapa hasil penjualan tahunan, dalam rupiah?",
  },
  kekayaanBersih: {
    label: "kekayaan bersih",
    question: "Berapa kekayaan bersih tanpa tanah dan bangunan tempat usaha, dalam rupiah?",
  },
  tenagaKerja: { label: "tenaga kerja", question: "Berapa orang tenaga kerja, termasuk pemiliknya?" },
  establishedOn: {
    label: "tanggal berdiri usaha",
    question: "Sejak tanggal berapa usaha berdiri?",
    since: "usaha berdiri",
  },
  partOf: {
    label: "induk usaha",
    question: "Apakah usaha ini anak, cabang, atau bagian dari usaha lain, dan sebesar apa usaha itu?",
  },
  foreignOwned: {
    label: "penanaman modal asing",
    question: "Apakah usaha ini penanaman modal asing (PMA)?",
    yes: "usaha adalah penanaman modal asing",
    no: "usaha bukan penanaman modal asing",
  },
};

import type { FactTables } from "../wording/factWording";

/** The facts that size classes read, in English. */
export const sizeFacts: FactTables["size"] = {
  modalUsaha: {
    label: "modal usaha",
    question:
      "What is the modal usaha (own and borrowed capital) without land and building of the place of business, in rupiah?",
  },
  hasilPenjualanTahunan: {
    label: "hasil penjualan tahunan",
    question: "What is the hasil penjualan tahunan (annual sales), in rupiah?",
  },
  kekayaanBersih: {
    label: "kekayaan bersih",
    question: "What is the kekayaan bersih (net assets) without land and building of the place of business, in rupiah?",
  },
  tenagaKerja: { label: "tenaga kerja", question: "How many workers (tenaga kerja) are there, the owner included?" },
  establishedOn: {
    label: "day of establishment",
    question: "Since which day has the business been established?",
    since: "the business has been established",
  },
  partOf: {
    label: "parent business",
    question: "Is this business a subsidiary, a branch or a part of another, and of what size is that one?",
  },
  foreignOwned: {
    label: "foreign ownership",
    question: "Is this a company with foreign ownership (PMA)?",
    yes: "the business is foreign-owned",
    no: "the business is not foreign-owned",
  },
};

import type { FactTables } from "../wording/factWording";

/** The facts about the channels of a business, in Indonesian. */
export const channelFacts: FactTables["channel"] = {
  marketplaceSince: {
    label: "tanggal mulai di marketplace",
    question: "Sejak tanggal berapa usaha ada di marketplace atau platform e-commerce lain?",
    since: "usaha ada di marketplace",
  },
  socialMediaSince: {
    label: "tanggal mulai di media sosial",
    question: "Sejak tanggal berapa usaha memakai media sosial untuk berjualan?",
    since: "usaha memakai media sosial",
  },
  messagingSince: {
    label: "tanggal mulai lewat pesan instan",
    question: "Sejak tanggal berapa usaha menerima pesanan lewat pesan instan?",
    since: "usaha menerima pesanan lewat pesan instan",
  },
  websiteSince: {
    label: "tanggal mulai situs sendiri",
    question: "Sejak tanggal berapa usaha punya situs web sendiri?",
    since: "usaha punya situs web",
  },
  qrisSince: {
    label: "tanggal mulai QRIS",
    question: "Sejak tanggal berapa usaha menerima pembayaran QRIS?",
    since: "usaha menerima QRIS",
  },
  eKatalogSince: {
    label: "tanggal mulai di e-katalog",
    question: "Sejak tanggal berapa usaha terdaftar di e-katalog?",
    since: "usaha terdaftar di e-katalog",
  },
  deliveryAppSince: {
    label: "tanggal mulai di aplikasi antar",
    question: "Sejak tanggal berapa usaha ada di aplikasi transportasi atau pesan antar?",
    since: "usaha ada di aplikasi antar",
  },
  pointOfSaleSince: {
    label: "tanggal mulai kasir digital",
    question: "Sejak tanggal berapa usaha memakai kasir digital (point of sale)?",
    since: "usaha memakai kasir digital",
  },
  internetSalesSince: {
    label: "penjualan pertama lewat internet",
    question: "Kapan pertama kali menerima pesanan atau menjual lewat internet, termasuk pesan instan?",
    since: "usaha menjual lewat internet",
  },
  lastInternetSaleOn: {
    label: "penjualan terakhir lewat internet",
    question: "Kapan terakhir kali menerima pesanan atau menjual lewat internet, termasuk pesan instan?",
  },
};

import type { ProgrammeWords } from "../../financing/types/programmeWords";

/** The practices of bodies, in Indonesian. */
export const practices = {
  "bps-workers": "Praktik statistik BPS",
  "kemenkopukm-idea": "Praktik penghitungan KemenKopUKM dan idEA",
  "bps-e-commerce": "Praktik statistik e-commerce BPS",
  "bi-qris": "Praktik penghitungan Bank Indonesia",
  "lkpp-e-katalog": "Praktik penghitungan LKPP",
} satisfies Readonly<Record<string, string>>;

/** The words of what they count, in Indonesian. */
export const practiceLaw = {
  criteria: {
    "kemenkopukm-idea": "hadir di marketplace atau platform e-commerce",
    "bps-e-commerce": "penjualan lewat internet dalam setahun",
    "bi-qris": "merchant QRIS",
    "lkpp-e-katalog": "terdaftar di e-katalog",
  },
  notCovered: {
    "no-legal-definition": "definisi hukum, karena tidak ditemukan",
    "no-first-day": "hari mulai berlaku, karena ini praktik dan bukan peraturan",
    "which-platforms": "platform mana saja yang dihitung",
    "channel-left": "kanal yang sudah ditinggalkan atau terputus",
    "no-law": "dasar hukum, karena ini praktik statistik",
    "survey-year": "tahun survei BPS (dipakai dua belas bulan sampai hari itu)",
    "outside-manufacturing": "usaha di luar industri pengolahan",
  },
  places: {
    "Usaha yang hadir di marketplace atau platform e-commerce":
      "usaha yang hadir di marketplace atau platform e-commerce",
    "Usaha yang menerima pesanan atau menjual lewat internet dalam setahun":
      "usaha yang menerima pesanan atau menjual lewat internet dalam setahun",
    "Usaha yang menjadi merchant QRIS": "usaha yang menjadi merchant QRIS",
    "Usaha yang terdaftar di e-katalog": "usaha yang terdaftar di e-katalog",
    "Industri pengolahan menurut jumlah tenaga kerja": "industri pengolahan menurut jumlah tenaga kerja",
  },
} satisfies ProgrammeWords;

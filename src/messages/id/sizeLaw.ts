import type { ProgrammeWords } from "../../financing/types/programmeWords";

/** What excludes a business from its class, as a statement about it, in Indonesian. */
export const exclusions = {
  "penanaman-modal-asing": "perusahaan ini PMA, yang untuk perizinan (pendaftaran) selalu usaha besar",
  "modal-asing-hanya-usaha-besar":
    "perusahaan ini PMA, dan penanam modal asing hanya boleh menjalankan usaha besar; kelasnya sendiri tidak disebut hukum",
  "kecil-berdiri-sendiri": "usaha ini bagian dari usaha menengah atau besar; kelas penggantinya tidak disebut hukum",
  "menengah-berdiri-sendiri": "usaha ini bagian dari usaha kecil atau besar; kelas penggantinya tidak disebut hukum",
} satisfies Readonly<Record<string, string>>;

/** The words of the size classes of the statutes, in Indonesian. */
export const sizeLaw = {
  criteria: {
    "kecil-berdiri-sendiri": "usaha kecil berdiri sendiri",
    "menengah-berdiri-sendiri": "usaha menengah berdiri sendiri",
    "penanaman-modal-asing": "penanaman modal asing",
    "modal-asing-hanya-usaha-besar": "penanaman modal asing hanya dalam usaha besar",
  },
  gaps: { "cipta-kerja-tanpa-angka": "undang-undang menyebut faktor tanpa angka sampai PP Nomor 7 Tahun 2021 berlaku" },
  notCovered: {
    "mikro-owner": "bentuk kepemilikan usaha mikro",
    annualising: "penyetahunan penjualan tahun pertama",
    "group-consolidation": "penggabungan angka dalam grup usaha",
    "sector-criteria": "kriteria sektoral kementerian (Pasal 36)",
    "nominal-changes": "perubahan nilai nominal menurut perkembangan ekonomi",
    "foreign-ownership-before-2021-03-04": "aturan penanaman modal asing sebelum 4 Maret 2021",
    "level-of-development":
      "tingkat perkembangan usaha (Permen UMKM Nomor 2 Tahun 2026, belum dibaca); tingkat itu bukan kelas usaha",
  },
} satisfies ProgrammeWords;

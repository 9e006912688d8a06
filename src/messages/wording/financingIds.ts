import type { InterestMethod, TermValues } from "../../financing/types/terms";

/** The programmes of the library, by id. */
export type ProgrammeId =
  | "klaster"
  | "bpum"
  | "kipk"
  | "kpp-penyediaan"
  | "kpp-permintaan"
  | "kur-kecil"
  | "kur-khusus"
  | "kur-mikro"
  | "kur-pmi"
  | "kur-super-mikro"
  | "pnm-mekaar"
  | "ssrg"
  | "umi";

/** What a term may be where it is no number. */
export type TermValueId =
  | InterestMethod
  | TermValues["grace"]
  | TermValues["additionalCollateral"]
  | TermValues["repayment"][number]
  | TermValues["concurrence"][number]
  | TermValues["onDefault"]
  | TermValues["collateralSanction"]
  | Exclude<TermValues["subsidy"], number>;

/** The documents of programmes, by id. */
export type DocumentId =
  | "bpjs-ketenagakerjaan"
  | "nib"
  | "nib-atau-surat-keterangan-usaha"
  | "nik"
  | "npwp"
  | "perjanjian-kerja-sama"
  | "surat-keterangan-kelompok"
  | "surat-rekomendasi-ketua";

/** The criteria of programmes and the exclusions of size classes, by id. */
export type CriterionId =
  | "akumulasi-500-juta"
  | "batas-akad"
  | "batas-penerimaan"
  | "belum-pernah-kur"
  | "bi-qris"
  | "bpjs-ketenagakerjaan"
  | "bpjs-ketenagakerjaan-di-atas-100-juta"
  | "bps-e-commerce"
  | "bpum-sekali"
  | "bukan-asn-tni-polri"
  | "bukan-pegawai-bumn-bumd"
  | "calon-penerima-umkm"
  | "calon-pmi"
  | "industri-padat-karya"
  | "kecil-berdiri-sendiri"
  | "kemenkopukm-idea"
  | "keterkaitan"
  | "klaster"
  | "komoditas"
  | "kredit-bersamaan"
  | "kredit-investasi"
  | "kredit-komersial"
  | "kredit-program-lain"
  | "kur-di-penyalur-lain"
  | "lkpp-e-katalog"
  | "menengah-berdiri-sendiri"
  | "mitra-usaha"
  | "nib"
  | "nib-atau-surat-keterangan-usaha"
  | "nik"
  | "npwp"
  | "npwp-badan-usaha"
  | "npwp-di-atas-50-juta"
  | "omzet-paling-banyak-4-8-miliar"
  | "penanaman-modal-asing"
  | "pendapatan-per-kapita-paling-banyak-800-ribu"
  | "pengajuan-melalui-ketua"
  | "perempuan"
  | "perjanjian-kerja-sama"
  | "pertemuan-mingguan"
  | "plafon-anggota-paling-banyak-500-juta"
  | "plafon-di-atas-10-juta"
  | "plafon-di-atas-100-juta"
  | "plafon-di-atas-500-juta"
  | "plafon-mulai-500-juta"
  | "plafon-paling-banyak-10-juta"
  | "plafon-paling-banyak-10-miliar"
  | "plafon-paling-banyak-100-juta"
  | "plafon-paling-banyak-20-juta"
  | "plafon-paling-banyak-500-juta"
  | "plafon-paling-banyak-70-persen-resi"
  | "plafon-paling-sedikit-2-juta"
  | "plafon-per-musim-atau-siklus"
  | "plafon-sampai-5-miliar"
  | "plafon-setahun-paling-banyak-500-juta"
  | "rekomendasi-anggota-pemula"
  | "sikp"
  | "sikp-anggota"
  | "surat-keterangan-kelompok"
  | "tanda-tangan-ketua-dan-anggota"
  | "tanggung-renteng"
  | "tenaga-kerja-paling-sedikit-50"
  | "tidak-dibiayai-kredit-program"
  | "tidak-menerima-kredit-program-lain"
  | "tidak-menerima-kur"
  | "total-outstanding-100-juta"
  | "tujuan-mengembangkan-anggota"
  | "usaha-mikro-atau-kecil"
  | "usaha-produktif-layak"
  | "usia-usaha-24-bulan"
  | "usia-usaha-6-bulan"
  | "usia-usaha-atau-pembinaan";

import type { Evidence } from "../../law/evidence";
import type { NotInForce } from "../../law/timeline";
import type { Words } from "./words";

/** The wording of what an answer rests on. */
export interface LawWording {
  /** Facts that were given and that no criterion, limit or term of the answer reads; the regulation may ask about them. */
  readonly ignored: (facts: string) => string;
  readonly evidence: Words<Evidence>;
  /** Follows the evidence of a value that has a note. */
  readonly noted: string;
  /** What is no regulation but the practice of a body, by id. */
  readonly practices: Words<PracticeId>;
  /** Places in a regulation or a practice that are no article; every other place is cited as the law numbers it. */
  readonly places: Words<PlaceId>;
  /** Between the first and the last of several articles or paragraphs, where the law writes *sampai*. */
  readonly through: string;
  /** Articles that were read, of a regulation of which others were not. */
  readonly andUnread: (articles: string) => string;
  /** Why no rule answers. */
  readonly notInForce: Words<NotInForce | "measure-not-used">;
  readonly gaps: Words<"cipta-kerja-tanpa-angka" | "umi-2020">;
  readonly notCovered: Words<NotCoveredId>;
  /** The articles of an answer, and the weakest evidence among them. */
  readonly basis: (cites: string, evidence: string) => string;
  /** The first or last day of the rule is evidenced more weakly than its text. */
  readonly period: (evidence: string) => string;
  /** The rule was last checked too long before the day. */
  readonly stale: (checkedOn: string) => string;
  /** What was taken for granted. */
  readonly assumed: (what: string) => string;
  /** What the rule asks and the library does not check. */
  readonly left: (what: string) => string;
}

/** A practice of a body, by id. */
export type PracticeId = "bps-workers" | "kemenkopukm-idea" | "bps-e-commerce" | "bi-qris" | "lkpp-e-katalog";

/** A place that is no article. */
export type PlaceId =
  | "Industri pengolahan menurut jumlah tenaga kerja"
  | "Usaha yang hadir di marketplace atau platform e-commerce"
  | "Usaha yang menerima pesanan atau menjual lewat internet dalam setahun"
  | "Usaha yang menjadi merchant QRIS"
  | "Usaha yang terdaftar di e-katalog"
  | "kriteria nasabah"
  | "pasal belum dibaca";

/** What a rule asks and the library does not check, by id. */
export type NotCoveredId =
  | "agunan"
  | "akses-berulang-tanaman-pangan-2024"
  | "akumulasi"
  | "annualising"
  | "avalis"
  | "batas-penerimaan"
  | "belum-pernah-kur"
  | "bpjs-ketenagakerjaan"
  | "calon-penerima"
  | "calon-penerima-khusus"
  | "cara-pembayaran"
  | "channel-left"
  | "dokumen-lain"
  | "foreign-ownership-before-2021-06-02"
  | "gagal-bayar"
  | "group-consolidation"
  | "indeks-rumah"
  | "kelompok"
  | "kenaikan-kelas"
  | "kenaikan-kelas-provinsi-bencana"
  | "klaster"
  | "komoditas"
  | "kredit-bersamaan"
  | "kredit-komersial"
  | "kredit-program-lain"
  | "legalitas-usaha"
  | "masa-tenggang"
  | "metode-bunga"
  | "mikro-owner"
  | "mitra-usaha"
  | "nik"
  | "no-first-day"
  | "no-law"
  | "no-legal-definition"
  | "nominal-changes"
  | "npwp"
  | "outside-manufacturing"
  | "owner-as-worker"
  | "pegawai-negeri"
  | "penerima-perumahan"
  | "penerima-resi-gudang"
  | "peraturan-dirut-pip"
  | "perjanjian-kerja"
  | "perjanjian-kerja-sama"
  | "permenko-2-2026"
  | "perubahan-kedua-dan-ketiga"
  | "petunjuk-teknis-pmi"
  | "plafon"
  | "plafon-kumulatif"
  | "plafon-tertinggi"
  | "pra-pensiun"
  | "relaksasi-pasal-38a"
  | "sanksi-agunan"
  | "sector-criteria"
  | "sikp"
  | "slik-lancar"
  | "subsidi"
  | "subsidi-bunga"
  | "suku-bunga"
  | "survey-year"
  | "susunan-kelompok"
  | "tenor"
  | "tenor-menurut-kontrak"
  | "tenor-modal-kerja"
  | "total-outstanding"
  | "usaha-mikro"
  | "usaha-mikro-atau-kecil"
  | "usaha-produktif-layak"
  | "usia-usaha"
  | "usulan-dinas"
  | "which-platforms";

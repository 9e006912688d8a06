import type { EligibilityStatus } from "../../financing/outcome";
import type { TermName } from "../../financing/programme";
import type { Words } from "./words";

/** The wording of financing. */
export interface FinancingWording {
  readonly programmes: Words<"kur-mikro" | "kur-khusus">;
  /** A short name for each criterion and each exclusion. */
  readonly criteria: Words<CriterionId>;
  readonly status: Words<EligibilityStatus>;
  readonly headline: (programme: string, day: string, status: EligibilityStatus) => string;
  readonly clusterHeadline: (programme: string, day: string, status: EligibilityStatus) => string;
  readonly termsHeadline: (programme: string, day: string) => string;
  readonly noRule: (programme: string, day: string, why: string) => string;
  readonly notMet: string;
  readonly open: string;
  readonly met: (criteria: string) => string;
  /** A criterion with its condition, what was observed against it, and its article. */
  readonly reason: (criterion: string, condition: string, observed: string | null, cite: string) => string;
  readonly membersFail: (members: string) => string;
  readonly membersOpen: (members: string) => string;
  readonly group: (status: EligibilityStatus) => string;
  readonly member: (name: string, status: EligibilityStatus) => string;
  /** The name of a member by its number, counted from 1. */
  readonly memberName: (number: string) => string;
  readonly noMembers: string;
  readonly blocked: (by: string) => string;
  readonly totals: (asked: string | null, eligible: string | null) => string;
  readonly largest: (members: string, status: EligibilityStatus) => string;
  readonly noneEligible: string;
  readonly terms: Words<TermName>;
  readonly term: (name: string, value: string) => string;
  readonly openTerm: (name: string, values: string) => string;
  readonly noTerm: (name: string) => string;
  readonly months: (count: string) => string;
  readonly noTerms: string;
  /** That it is a screening and no credit decision. */
  readonly screening: string;
}

/** The criteria of programmes and the exclusions of size classes, by id. */
export type CriterionId =
  | "batas-akad"
  | "batas-penerimaan"
  | "bpjs-ketenagakerjaan-di-atas-100-juta"
  | "bukan-asn-tni-polri"
  | "kecil-berdiri-sendiri"
  | "klaster"
  | "komoditas"
  | "kredit-bersamaan"
  | "kredit-komersial"
  | "kredit-program-lain"
  | "kur-di-penyalur-lain"
  | "menengah-berdiri-sendiri"
  | "mitra-usaha"
  | "nib-atau-surat-keterangan-usaha"
  | "nik"
  | "npwp-di-atas-50-juta"
  | "omzet-paling-banyak-4-8-miliar"
  | "penanaman-modal-asing"
  | "pengajuan-melalui-ketua"
  | "perjanjian-kerja-sama"
  | "plafon-anggota-paling-banyak-500-juta"
  | "plafon-di-atas-10-juta"
  | "plafon-paling-banyak-100-juta"
  | "rekomendasi-anggota-pemula"
  | "sikp"
  | "surat-keterangan-kelompok"
  | "tanda-tangan-ketua-dan-anggota"
  | "tanggung-renteng"
  | "total-outstanding-100-juta"
  | "tujuan-mengembangkan-anggota"
  | "usaha-produktif-layak"
  | "usia-usaha-6-bulan";

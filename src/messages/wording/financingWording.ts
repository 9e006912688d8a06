import type { InstalmentMethod } from "../../financing/instalment";
import type { EligibilityStatus } from "../../financing/outcome";
import type { InterestMethod, TermName, TermValues } from "../../financing/terms";
import type { Words } from "./words";

/** The wording of financing. */
export interface FinancingWording {
  readonly programmes: Words<ProgrammeId>;
  /** A short name for each criterion and each exclusion. */
  readonly criteria: Words<CriterionId>;
  readonly status: Words<EligibilityStatus>;
  /** The answer for one applicant. */
  readonly headline: (programme: string, day: string, status: EligibilityStatus) => string;
  /** The answer for a cluster. */
  readonly clusterHeadline: (programme: string, day: string, status: EligibilityStatus) => string;
  /** Stands before the terms. */
  readonly termsHeadline: (programme: string, day: string) => string;
  /** No rule of the programme was in force, and why. */
  readonly noRule: (programme: string, day: string, why: string) => string;
  readonly notMet: string;
  readonly open: string;
  /** The criteria that hold, by name. */
  readonly met: (criteria: string) => string;
  /** A criterion with its condition, what was observed against it, and its article. */
  readonly reason: (criterion: string, condition: string, observed: string | null, cite: string) => string;
  /** The members that do not meet the condition above. */
  readonly membersFail: (members: string) => string;
  /** The members of whom it is not known. */
  readonly membersOpen: (members: string) => string;
  /** How the group as a whole came out. */
  readonly group: (status: EligibilityStatus) => string;
  /** No criterion of the group is in force. */
  readonly groupUnchecked: string;
  /** How a member came out. */
  readonly member: (name: string, status: EligibilityStatus) => string;
  /** The name of a member by its number, counted from 1. */
  readonly memberName: (number: string) => string;
  readonly noMembers: string;
  /** The criteria of the group and the members that make the cluster ineligible. */
  readonly blocked: (by: string) => string;
  /** What all members ask for, and what the eligible ones do; `null` where it is not known. */
  readonly totals: (asked: string | null, eligible: string | null) => string;
  /** How all eligible members come out as a cluster of their own. */
  readonly largest: (members: string, status: EligibilityStatus) => string;
  readonly noneEligible: string;
  readonly terms: Words<TermName>;
  /** The values of terms that are no numbers. */
  readonly termValues: Words<TermValueId>;
  readonly documents: Words<DocumentId>;
  /** Documents that are owed. */
  readonly owed: (documents: string) => string;
  /** Documents of which it is not known. */
  readonly maybeOwed: (documents: string) => string;
  /** Documents that the rule asks for in other cases. */
  readonly notOwed: (documents: string) => string;
  /** A rate from a day on. */
  readonly rateFrom: (rate: string, day: string) => string;
  /** Among the values that are left: that the rule allows no such credit. */
  readonly orNone: string;
  /** A term that is known, and its articles with their evidence; `null` in short. */
  readonly term: (name: string, value: string, cite: string | null) => string;
  /** A term with the values that are left. */
  readonly openTerm: (name: string, values: string) => string;
  /** A term that the rule does not state for the case. */
  readonly noTerm: (name: string) => string;
  /** A term that is none because the rule allows no such credit, and the article. */
  readonly barredTerm: (name: string, cite: string) => string;
  /** A longest tenor. */
  readonly months: (count: string) => string;
  readonly noTerms: string;
  readonly methods: Words<InstalmentMethod>;
  /** Stands before the payments of a loan. */
  readonly schedule: (method: string, count: string) => string;
  /** One payment: its number, day and parts. */
  readonly instalment: (
    number: string,
    day: string,
    payment: string,
    interest: string,
    principal: string,
    balance: string,
  ) => string;
  /** What is paid in all, and that lenders may round otherwise. */
  readonly repaid: (payment: string, interest: string) => string;
  /** That it is a screening and no credit decision. */
  readonly screening: string;
}

/** The programmes of the library, by id. */
export type ProgrammeId =
  | "bpum"
  | "kipk"
  | "kpp-penyediaan"
  | "kpp-permintaan"
  | "kur-khusus"
  | "kur-mikro"
  | "pnm-mekaar"
  | "ssrg"
  | "umi";
/** What a term may be where it is no number. */
export type TermValueId =
  | InterestMethod
  | TermValues["grace"]
  | TermValues["additionalCollateral"]
  | TermValues["subsidy"];

/** The documents of programmes, by id. */
export type DocumentId =
  | "bpjs-ketenagakerjaan"
  | "nib-atau-surat-keterangan-usaha"
  | "nik"
  | "npwp"
  | "perjanjian-kerja-sama"
  | "surat-keterangan-kelompok"
  | "surat-rekomendasi-ketua";

/** The criteria of programmes and the exclusions of size classes, by id. */
export type CriterionId =
  | "batas-akad"
  | "batas-penerimaan"
  | "bi-qris"
  | "bpjs-ketenagakerjaan-di-atas-100-juta"
  | "bpum-sekali"
  | "bps-e-commerce"
  | "bukan-asn-tni-polri"
  | "bukan-pegawai-bumn-bumd"
  | "industri-padat-karya"
  | "kecil-berdiri-sendiri"
  | "kemenkopukm-idea"
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
  | "plafon-di-atas-500-juta"
  | "plafon-mulai-500-juta"
  | "plafon-paling-banyak-10-miliar"
  | "plafon-paling-banyak-100-juta"
  | "plafon-paling-banyak-20-juta"
  | "plafon-paling-banyak-500-juta"
  | "plafon-paling-banyak-70-persen-resi"
  | "plafon-paling-sedikit-2-juta"
  | "plafon-sampai-5-miliar"
  | "plafon-setahun-paling-banyak-500-juta"
  | "rekomendasi-anggota-pemula"
  | "sikp"
  | "surat-keterangan-kelompok"
  | "tanda-tangan-ketua-dan-anggota"
  | "tanggung-renteng"
  | "tenaga-kerja-paling-sedikit-50"
  | "tidak-dibiayai-kredit-program"
  | "tidak-menerima-kredit-program-lain"
  | "tidak-menerima-kur"
  | "total-outstanding-100-juta"
  | "tujuan-mengembangkan-anggota"
  | "usaha-produktif-layak"
  | "usia-usaha-24-bulan"
  | "usia-usaha-6-bulan";
